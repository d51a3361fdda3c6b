"""Draws sentences for the table, seeded."""
import csv, json, random, re, sys
sys.stdout.reconfigure(encoding='utf-8')
root=sys.argv[1]; seed=5
rng=random.Random(seed)
sents=[];cur=[];tags=[]
with open(root+'/ner/gmb.csv',encoding='latin-1') as f:
    for row in csv.reader(f, quoting=csv.QUOTE_MINIMAL):
        if row[0].startswith('Sentence:'):
            if cur: sents.append((cur,tags))
            cur=[];tags=[]
        if len(row)>3: cur.append(row[1]);tags.append(row[3])
def detok(ws):
    t=' '.join(ws)
    t=re.sub(r" ([.,;:?!%'\)])",r'\1',t); t=re.sub(r"([\(\$]) ",r'\1',t); t=re.sub(r" 's\b","'s",t); t=t.replace(" n't","n't").replace("`` ",'"').replace(" ''",'"')
    return t
gmb=[detok(w) for w,t in sents if sum(x in('B-geo','B-gpe','B-org','B-per') for x in t)>=2 and 9<=len(w)<=30 and not any('\x80'<=c for c in ' '.join(w))]
state=[]
for l in open(root+'/text/state-dept.jsonl',encoding='utf-8'):
    t=json.loads(l)['text']
    for p in t.split('\n'):
        for s in re.split(r'(?<=[.])\s+(?=[A-Z])',p):
            if 9<=len(s.split())<=32 and s.endswith('.') and len(re.findall(r'(?<!^)\b[A-Z][a-z]{2,}',s))>=2: state.append(s)
mil=[]
for f in('afmil','dvids'):
  for l in open(root+f'/text/{f}.jsonl',encoding='utf-8'):
    t=json.loads(l)['text']
    for p in t.split('\n'):
        for s in re.split(r'(?<=[.])\s+(?=[A-Z])',p):
            if 9<=len(s.split())<=32 and s.endswith('.') and len(re.findall(r'(?<!^)\b[A-Z][a-z]{2,}',s))>=2 and re.search(r'\b(flew|land|deploy|aircraft|visit|B-52|F-\d|Russia|China|Japan|ally|allies)',s): mil.append(s)
pools={'gmb':sorted(set(gmb)),'state':sorted(set(state)),'mil':sorted(set(mil))}
# The first draw, then a second one behind it.
for counts in((125,15,15),(75,10,10)):
    for (name,pool),n in zip(pools.items(),counts):
        for s in rng.sample(pool,n):
            print(name+'\t'+s)
            pools[name]=[other for other in pools[name] if other!=s]
