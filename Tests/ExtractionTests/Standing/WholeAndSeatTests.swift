import TestSupport
import Testing

/// What belongs to what, where it has its seat, and where places lie, by the words between the names.
@Suite struct WholeAndSeatTests {
  @Test(
    arguments: [
      (
        "The U.S. 5th Fleet is the U.S. Navy's largest fleet in the Gulf.",
        "US Fifth Fleet part-of US Navy"
      ),
      (
        "Soldiers of the 2nd Brigade Combat Team, 3rd Infantry Division, arrived in Lima.",
        "2nd Brigade Combat Team part-of 3rd Infantry Division"
      ),
      (
        "Colombia's main rebel group, the FARC, rejected the offer.",
        "FARC based-in Colombia"
      ),
      ("Aeroflot is one of the largest airlines in Russia.", "Aeroflot part-of Russia"),
      ("The EU border agency, Frontex, helped Peru.", "Frontex part-of European Union"),
      (
        "Carrier Strike Group 5 includes Carrier Air Wing (CVW) 5 and Destroyer Squadron 15.",
        "Destroyer Squadron 15 part-of Carrier Strike Group 5"
      ),
      (
        "The squadrons of Carrier Air Wing 1 embarked at sea are Strike Fighter Squadron (VFA) 11"
          + " and Airborne Early Warning Squadron (VAW) 123.",
        "Airborne Early Warning Squadron 123 part-of Carrier Air Wing 1"
      ),
      (
        "The Lemoore, California-based Strike Fighter Squadron (VFA) 147 trained in Peru.",
        "Strike Fighter Squadron 147 based-in Lemoore"
      ),
      (
        "The 35th Fighter Wing, headquartered at Misawa Air Base, trained in Peru.",
        "35th Fighter Wing based-in Misawa Air Base"
      ),
      (
        "The Royal Navy's aircraft carrier HMS Illustrious left Portsmouth.",
        "HMS Illustrious part-of Royal Navy"
      ),
      (
        "Emirates and Jazeera Leasing of Kuwait ordered ten jets.",
        "Jazeera Leasing part-of Kuwait"
      ),
      ("The Lebanese group Hezbollah fired rockets.", "Hezbollah based-in Lebanon"),
      ("Lebanon's Hezbollah fired rockets.", "Hezbollah based-in Lebanon"),
      ("Police raided the West Bank city of Nablus.", "Nablus located-in West Bank"),
      ("Rebels in Mali marched on the capital, Bamako.", "Bamako capital-of Mali"),
      ("China waited. The state news agency Xinhua said so.", "Xinhua part-of China"),
      (
        "The RQ-4 Global Hawk, a US Navy aircraft, was shot down.",
        "US Navy operates Northrop Grumman RQ-4 Global Hawk"
      ),
      ("Israel struck its Lebanese enemy Hezbollah.", "Hezbollah based-in Lebanon"),
      ("The Moscow newspaper Kommersant reported the deal.", "Kommersant based-in Moscow"),
      ("The Seattle-based Boeing delivered the jet.", "Boeing based-in Seattle"),
      ("Dublin-based Ryanair flies the 737.", "Ryanair based-in Dublin"),
      ("Thai Airways won. The Lima-based airline flies jets.", "Thai Airways based-in Lima"),
      (
        "Airbus parent EADS posted a loss.",
        "Airbus part-of European Aeronautic Defence and Space Company"
      ),
      ("Boeing won orders. Rival Airbus won none.", "Airbus opposed-to Boeing"),
      (
        "A Norfleet Airways DC-9 crashed in Lima.",
        "Norfleet Airways operates McDonnell Douglas DC-9"
      ),
      (
        "Caspian Airlines apologized. Flight 7908 had left Lima.",
        "Caspian Airlines operates Caspian Airlines Flight 7908"
      ),
      ("Thousands gathered near Lima's Norfleet Hotel.", "Norfleet Hotel located-in Lima"),
      ("They work in Everett, Washington.", "Everett located-in Washington State"),
      ("Boeing, the Chicago-based planemaker, sold jets.", "Boeing based-in Chicago"),
      (
        "Sun Test Systems, Inc., Huntsville, Alabama, won a contract.",
        "Sun Test Systems, Inc. based-in Huntsville"
      ),
      (
        "The National Assembly of Angola rejected the deal.",
        "Angola National Assembly part-of Angola"
      ),
      (
        "Iran's Revolutionary Guards seized a tanker.",
        "Islamic Revolutionary Guard Corps part-of Iran"
      ),
      (
        "They met at Google's headquarters located in Mountain View.",
        "Google based-in Mountain View"
      ),
      (
        "The Irving Police Department arrested a boy in Irving, Texas.",
        "Irving Police Department based-in Irving"
      ),
      (
        "Three Russian aircraft, two Il-76s and a Tu-154, landed in Caracas.",
        "Russia operates Ilyushin Il-76"
      ),
      (
        "Su-30s and F-16s of the Venezuelan air force escorted them.",
        "Venezuelan Air Force operates Sukhoi Su-30"
      ),
      (
        "Polish F-16s and Su-22s flew past the city.", "Poland operates Sukhoi Su-22"
      ),
      (
        "Two Chinese military aircraft, a Y-8 and a Y-9, left.", "China operates Shaanxi Y-9"
      ),
      ("Al-Shabaab, a Somali militant group, attacked a base.", "Al-Shabaab based-in Somalia"),
      (
        "Kadena, on the Japanese island of Okinawa, is the largest base.",
        "Kadena Air Base located-in Okinawa"
      ),
      ("The jet landed at Lingshui, a military airfield on Hainan.", "Lingshui located-in Hainan"),
      (
        "The ships sailed to the western Pacific, including the South China Sea and the Philippine"
          + " Sea.", "Philippine Sea located-in Western Pacific"
      ),
      ("Another Air France A330 had problems.", "Air France operates Airbus A330"),
      (
        "British and American airline Virgin Atlantic left.",
        "Virgin Atlantic part-of United Kingdom"
      ),
      (
        "Ryanair ordered jets from Boeing. The US manufacturer rejoiced.",
        "Boeing part-of United States"
      ),
      (
        "The Lake Chad Basin in Cameroon, Chad and Niger is poor.",
        "Lake Chad Basin located-in Niger"
      ),
      ("They met in Mountain View, California.", "Mountain View located-in California"),
      ("Ships left the West Coast of the United States.", "West Coast located-in United States"),
      ("They fought in the Wadi Barada area of Damascus.", "Wadi Barada located-in Damascus"),
      (
        "Fallujah and other towns of Anbar Province were retaken.",
        "Fallujah located-in Anbar province"
      ),
      ("Sudan bought Russian-made MiG-29 fighter jets.", "Mikoyan MiG-29 built-by Russia"),
      ("Egypt flies French-built Rafale jets.", "Dassault Rafale built-by France"),
      (
        "India's state-run Norfleet Research Organization tested it.",
        "Norfleet Research Organization part-of India"
      ),
      ("Venezuela's state-run airline, Conviasa, was grounded.", "Conviasa part-of Venezuela"),
      ("Zimbabwe's ruling Norfleet Party rejected the plan.", "Norfleet Party part-of Zimbabwe"),
      (
        "She trained the Ukrainian Border Guard Service and National Police.",
        "National Police part-of Ukraine"
      ),
      ("A quake struck near India's Norfleet Islands.", "Norfleet Islands located-in India"),
      ("Rebels fled to Yemen's southern Norfleet province.", "Norfleet located-in Yemen"),
      ("A man died in Lima's notorious Norfleet prison.", "Norfleet located-in Lima"),
      (
        "They fought in the Norfleet area of the restive Swat Valley.",
        "Norfleet located-in Swat Valley"
      ),
      (
        "Troops raided a house in Jalalabad in the eastern province of Nangarhar.",
        "Jalalabad located-in Nangarhar province"
      ),
      ("Iraqi police fought in the northern city of Mosul.", "Mosul located-in Iraq"),
      ("Ana Ruiz will visit Tbilisi, Georgia, on Friday.", "Tbilisi located-in Georgia"),
      (
        "The 261st Cyberspace Operations Squadron at Norfleet Air National Guard Station trained.",
        "261st Cyberspace Operations Squadron based-in Norfleet Air National Guard Station"
      ),
    ])
  func `the words between two names tell it`(text: String, edge: String) throws {
    let found = try StandingRelationTests.edges(text)
    #expect(found.contains(edge), "\(found.sorted())")
  }

  @Test(
    arguments: [
      (
        "For Europe, the United States and Japan the deal counts.",
        "Europe located-in United States"
      ),
      (
        "Its bases are in New Hampshire, California and Virginia.",
        "New Hampshire located-in California"
      ),
      ("Envoys of Azerbaijan, Georgia and Moldova met.", "Azerbaijan located-in Georgia"),
      ("The Crimea city of Sevastopol was hit.", "Crimea located-in Sevastopol"),
      ("Turkey bombed the village of Sidakan on Saturday.", "Sidakan located-in Turkey"),
      ("Russia's Norfleet submarine sank.", "Norfleet located-in Russia"),
      ("They met in Callao in nearby Lima.", "Callao located-in Lima"),
      ("Iraqi police trained in the northern city of Gdansk.", "Gdansk located-in Iraq"),
      (
        "Rebels hold the Norfleet district of southern Zabul province.",
        "Zabul located-in Norfleet"
      ),
      ("Aeroflot is not an airline of Poland.", "Aeroflot part-of Poland"),
      ("Boeing's European rival Airbus gained orders.", "Airbus part-of Boeing"),
      ("Rebels tried to seize Peru's Congress in Lima.", "US Congress part-of Peru"),
      ("The Iranian-backed group Hezbollah fired rockets.", "Hezbollah based-in Iran"),
      ("Ryanair's Boeing 737s were grounded.", "Boeing part-of Ryanair"),
      ("Turkey's Lockheed Martin F-35 jets left.", "Lockheed Martin part-of Turkey"),
      (
        "Peru will replace a fleet of U.S.-made F-16 fighter jets.",
        "United States operates General Dynamics F-16 Fighting Falcon"
      ),
      (
        "Peru met Ethiopian government, African Union (AU), and United Nations officials.",
        "African Union part-of Ethiopia"
      ),
      (
        "Help comes under the Ukraine Security Assistance Initiative, Ukraine said.",
        "Ukraine Security Assistance Initiative part-of Ukraine"
      ),
    ])
  func `words that tell something else tell no such thing`(text: String, edge: String) throws {
    let found = try StandingRelationTests.edges(text)
    #expect(!found.contains(edge), "\(found.sorted())")
  }
}
