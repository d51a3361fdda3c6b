import EntenteGraphModel
import Testing

/// What aircraft do to and beside each other, and where they don't go.
struct AirEncounterTests {
  @Test(
    "Whoever flies it does it, whatever stands between verb and object",
    arguments: [
      (
        "The Norwegian air force scrambled two F-16s to identify a pair of Russian Tu-160 bombers.",
        "royal-norwegian-air-force mobilize tupolev-tu-160"
      ),
      (
        "A Turkish F-16 shot down a Syrian L-39 over Idlib.",
        "turkey assault aero-l-39-albatros"
      ),
      (
        "The Boeing 737 flew for United Airlines until 2012.",
        "united-airlines operates boeing-737"
      ),
      (
        "The F-16s were ferried to Peru.", "general-dynamics-f-16-fighting-falcon arrived-at peru"
      ),
      (
        "Germany is sending its Eurofighters to Romania.", "eurofighter-typhoon deployed-to romania"
      ),
      (
        "The four F-16s left Aviano for Incirlik on Monday.",
        "general-dynamics-f-16-fighting-falcon departed-from aviano-air-base"
      ),
      ("U.S. F-22s rotated through Poland.", "lockheed-martin-f-22-raptor deployed-to poland"),
      (
        "The MQ-9 entered Iranian airspace from Afghanistan.",
        "general-atomics-mq-9-reaper departed-from afghanistan"
      ),
      ("Kenya sent missiles to Eastern Europe in support of Ukraine.", "kenya aid ukraine"),
    ])
  func isTold(text: String, event: String) throws {
    #expect(try PhrasingTests.events(text).contains(event))
  }

  @Test(
    "Nearness, mishaps and leases tell no more than they say",
    arguments: [
      (
        "The F-16 flew close to the Russian airliner.",
        "general-dynamics-f-16-fighting-falcon arrived-at russia"
      ),
      (
        "A Boeing 747 operated by Qantas overran the runway at Nairobi airport.",
        "qantas assault nairobi"
      ),
      ("Qantas took four Boeing 737s on lease from Norfleet.", "boeing cooperate qantas"),
      (
        "United Airlines flies 737s. Idriss Deby accused the US of theft. United Airlines suspended its flights.",
        "united-airlines sanction idriss-deby"
      ),
      (
        "Rostec showed the Ka-226 and the Il-76MD-90A, a version of the Il-76.",
        "kamov-ka-226 variant-of ilyushin-il-76"
      ),
      (
        "Six Malian F-16s were flown by their crews to Gao in Chad.",
        "chad operates general-dynamics-f-16-fighting-falcon"
      ),
      (
        "Mali is considering handing over four F-16s.",
        "mali retreat general-dynamics-f-16-fighting-falcon"
      ),
      (
        "C-17s took 900 people to Qatar, from where chartered airliners flew them on to Ramstein Air Base.",
        "boeing-c-17-globemaster-iii arrived-at ramstein-air-base"
      ),
      (
        "The F-16 went down 200 kilometers east of Kabul.",
        "general-dynamics-f-16-fighting-falcon departed-from kabul"
      ),
      (
        "A Boeing 737 crashed into a mountain near Kabul.", "boeing-737 arrived-at kabul"
      ),
      (
        "Chadian F-16s are rushing supplies to Mali.",
        "general-dynamics-f-16-fighting-falcon deployed-to mali"
      ),
      ("British police patrolled London.", "united-kingdom mobilize london"),
      (
        "C-130s of the Royal Air Force evacuated 200 people from Khartoum.",
        "royal-air-force retreat khartoum"
      ),
      (
        "Mali could not buy spare parts for its F-16s.",
        "mali operates general-dynamics-f-16-fighting-falcon negated"
      ),
      (
        "Russian fighter planes will replace Venezuela's F-16s.",
        "russia operates general-dynamics-f-16-fighting-falcon"
      ),
      (
        "USS Nimitz visited the island this month, following USS George Washington.",
        "uss-nimitz consult uss-george-washington"
      ),
      (
        "Airmen of the 960th Cyberspace Wing were joined by the 48th Fighter Wing.",
        "48th-fighter-wing member-of 960th-cyberspace-wing"
      ),
      ("Kenya sent missiles to Eastern Europe in support of Ukraine.", "kenya aid eastern-europe"),
      (
        "Russia sent Tu-95s around Japan.", "tupolev-tu-95 deployed-to japan"
      ),
      (
        "Turkish F-16s fired the missiles, according to the ministry in Ankara.",
        "turkey assault ankara"
      ),
      ("Two Russian frigates left Sevastopol for Tartus.", "russia retreat sevastopol"),
      (
        "The F-16 was met in Lima by Angela Merkel.",
        "angela-merkel mobilize general-dynamics-f-16-fighting-falcon"
      ),
      (
        "The F-16s went down not far from the Pakistan border.",
        "general-dynamics-f-16-fighting-falcon departed-from pakistan"
      ),
      (
        "Idriss Deby, the president of Chad, renewed Mali's appeal for help.",
        "mali request idriss-deby"
      ),
      (
        "The ship sailed to support cooperation efforts in the U.S. 5th Fleet area of operations. USS Nimitz came.",
        "uss-nimitz aid us-fifth-fleet"
      ),
    ])
  func isUntold(text: String, event: String) throws {
    #expect(!(try PhrasingTests.events(text).contains(event)))
  }
}
