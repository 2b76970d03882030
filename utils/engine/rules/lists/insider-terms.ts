/** Terms of trades that a general reader does not meet, by field; singular, an ending `s` is allowed. */
const fields = {
  finance:
    'combined ratio|loss ratio|solvency ratio|solvency ii|technical provision|actuarial reserve|reinsurance treaty|retrocession|cedant|burning cost|bordereau|bordereaux|quota share|excess of loss|stop loss cover|sum insured|subrogation|moral hazard|lapse rate|embedded value|contractual service margin|long-tail liability|basis point|yield curve|net interest margin|cost-to-income ratio|cost-income ratio|risk-weighted asset|cet1|tier 1 capital|tier 1 ratio|loan-to-value|duration gap|hedge accounting|hedging|swaption|interest rate swap|credit default swap|collateralised loan|securitisation|securitization|mezzanine|bridge financing|covenant|covenant-lite|covenant breach|haircut|coupon payment|zero-coupon|repo market|collateral pool|dark pool|free float|lock-up period|greenshoe|earn-out|earnout|locked box|vendor due diligence|working capital|cash conversion|free cash flow|net working capital|like-for-like|purchase price allocation|impairment test|impairment charge|goodwill impairment|deferred tax|accrual|amortisation|amortization|ebitda margin|ebit margin|pro forma|leverage ratio|gearing|dilution|down round|term sheet|cap table|convertible note|liquidation preference|vesting schedule|vesting|dry powder|run-off|churn|net retention|net revenue retention|annual recurring revenue|run rate|burn rate|gross merchandise volume|take rate|unit economics|cohort analysis|interchange fee|acquiring bank|chargeback|nostro account|kyc check|escrow|factoring line|supply chain finance|reverse factoring|carry trade|contango|backwardation',
  law: 'closing mechanics|w&i|carve-out|squeeze-out|drag-along|tag-along|indemnity clause|indemnification|warranty and indemnity|w&i insurance|representations and warranties|material adverse change|mac clause|disclosure letter|share deal|asset deal|spin-off|demerger|closing condition|condition precedent|conditions precedent|long-stop date|standstill agreement|poison pill|fiduciary duty|force majeure|estoppel|subpoena|amicus brief|injunctive relief|writ of|tort|promissory estoppel|pari passu|mutatis mutandis|inter alia|ex ante|ex post|prima facie|pro rata|joint and several|liquidated damages|novation|severability|sui generis|acquis|trilogue|delegated act|comitology|subsidiarity|state aid approval|remedies package|phase two review|section 106|judicial review',
  medicine:
    'pharmacovigilance|pharmacokinetic|pharmacokinetics|pharmacodynamic|bioequivalence|bioavailability|surrogate endpoint|primary endpoint|secondary endpoint|hazard ratio|odds ratio|confidence interval|p-value|intention-to-treat|double-blind|open-label|placebo-controlled|phase iii|phase ii|phase 3 trial|phase 2 trial|comorbidity|comorbidities|adjuvant|neoadjuvant|monoclonal antibody|monoclonal antibodies|bispecific|inhibitor|kinase inhibitor|pan-genotypic|pangenotypic|biosimilar|biologic|excipient|orphan drug|orphan designation|off-label|companion diagnostic|biomarker|car-t|mrna platform|viral vector|lipid nanoparticle|titre|sepsis bundle|door-to-needle|length of stay|case mix|diagnosis-related group|bed days|elective recovery|triage category|formulary|health technology assessment|real-world evidence|fill and finish|fill-finish|good manufacturing practice|cold chain|lyophilised|lyophilized|in vivo|in vitro|in silico|etiology|aetiology|iatrogenic|nosocomial|idiopathic|prophylaxis|contraindication|stenosis|oncogene|metastatic|cytokine',
  technology:
    'kubernetes|microservice|container orchestration|observability|ci/cd|failover|load balancer|sharding|middleware|mainframe|monolith|api gateway|event sourcing|data lake|data mesh|data lakehouse|lakehouse|zero trust|zero-trust|multi-tenant|multi-tenancy|on-premise|on-prem|single sign-on|backhaul|peering|edge compute|edge computing|inference cost|fine-tuning|embeddings|retrieval-augmented|retrieval augmented generation|vector database|token limit|context window|hyperscaler|serverless|idempotent|refactoring|refactor|technical debt|tech debt|tech stack|codebase|regression test|canary release|feature flag|blue-green deployment|rollback|latency|throughput|packet loss|jitter|bandwidth throttling|spectrum auction|network slicing|open ran|small cell|dark fibre|vectoring|last mile|core network|number portability|penetration test|pen test|ransomware|phishing|credential stuffing|lateral movement|attack surface|endpoint detection|threat actor|threat vector|zero-day|zero day|air-gapped|tokenisation|tokenization|hashing|salted hash|sso|uptime|digital twin|low-code|no-code|scrum|sprint velocity|story points|burndown|backlog grooming|kanban|devops|devsecops|mlops|sre|kafka|terraform|headless commerce|composable commerce|programmatic|header bidding|attribution model|lookalike audience|cost per mille|conversion funnel|a/b test|a/b testing|dark pattern|cookie matching',
  logistics:
    'demurrage|detention fee|bill of lading|bills of lading|incoterm|ex works|free on board|less than truckload|less-than-truckload|full truckload|drayage|deadhead|backhaul|cross-docking|cross-dock|milk run|reefer|reefer plug|twistlock|lashing|teu|twenty-foot equivalent|blank sailing|transhipment|transshipment|slot charter|bunker surcharge|bunker fuel|draught restriction|berth window|laytime|cabotage|consignee|consignor|deconsolidation|pick rate|picking accuracy|slotting|putaway|dwell time|on-time in-full|stock keeping unit|days of inventory|safety stock|bullwhip|bullwhip effect|landed cost|last-mile|last mile|linehaul|line-haul|middle mile|block train|intermodal|ro-ro|ulds|load factor|block hours|wet lease|turnaround time|slot allocation|paths|train path',
  manufacturing:
    'takt time|cycle time|changeover time|set-up time reduction|heijunka|poka-yoke|andon|gemba|gemba walk|kaizen|hoshin|kanban card|shopfloor|shop-floor management|value stream|value stream mapping|first-pass yield|first pass yield|overall equipment effectiveness|scrap rate|yield loss|tier-1|tier-one supplier|tier-two supplier|tier 2 supplier|just-in-sequence|just-in-time|pilot series|ppap|fmea|injection moulding|injection molding|deep drawing|die casting|gigacasting|billet|slab caster|annealing|galvanising|pickling line|tolerance stack|statistical process control|process capability|root cause analysis|8d report|black belt|six sigma|debottlenecking|turnaround|mean time between failures|predictive maintenance|additive manufacturing|clean room|cleanroom|wafer|tape-out|process node|lithography|euv|cathode active material|gigafactory|dry electrode|solid-state battery|formation cycling',
  energy:
    'redispatch|balancing energy|balancing market|balancing group|merit order|capacity market|contract for difference|contracts for difference|strike price|curtailment|grid congestion|baseload|peaker|spinning reserve|frequency response|ancillary services|capacity factor|levelised cost|levelized cost|power purchase agreement|offtake agreement|offtaker|offtake|electrolyser stack|electrolyser|electrolyzer|ammonia cracking|salt cavern|feed-in tariff|net metering|interconnector|transmission system operator|distribution system operator|synchronous condenser|reactive power|black start|heat rate|flue gas|hydrocracker|steam cracker|cracker|fractionation|polycondensation|scope 1|scope 2|scope 3|scope three|double materiality|taxonomy-aligned|carbon intensity|carbon border adjustment|allowance price|abatement cost|green hydrogen|blue hydrogen|biomethane|anaerobic digestion|photovoltaics|agrivoltaics|repowering|behind the meter|demand response|virtual power plant|flowback|upstream|midstream|downstream|fpso|farm-in|farm-down',
  people:
    'full-time equivalent|span of control|time to hire|time-to-hire|regretted attrition|nine-box|nine box grid|9-box|employee value proposition|360 feedback|job architecture|grading structure|pay band|compa-ratio|collective agreement scale|works constitution|tupe|garden leave|clawback|malus|long-term incentive|phantom shares|restricted stock unit|psychometric|onboarding funnel|talent pipeline|bench strength|skills taxonomy|offer-to-acceptance|net promoter|net promoter score|employee net promoter',
  property:
    'thermoblock|pre-infusion|deductible ladder|no-claims ladder|planogram|shrinkage|on-shelf availability|basket size|footfall|sell-through|markdown|private label|average transaction value|comparable sales|gross margin return|category captain|listing fee|slotting fee|retrofit|passivhaus|u-value|snagging|snagging list|piling|underpinning|cofferdam|variation order|bill of quantities|retention money|practical completion|change order|yield compression|net initial yield|cap rate|void rate|rent roll|triple net|dilapidations|mixed-use|brownfield|revpar|average daily rate|occupancy rate|yield management|cover count|mise en place|front of house|back of house|sous vide|linear channel|overnights|cost per thousand|remnant inventory|syndication|greenlight|commissioning round|open access fee|article processing charge|impact factor|h-index|tenure track|viva|matriculation|articulation agreement|overhead recovery|full economic cost',
} as const;

interface Entry {
  readonly words: readonly string[];
}

const byFirstWord = new Map<string, Entry[]>();

/** Everyday words when they stand alone: only a trade's readers stumble. */
const plainAlone = new Set(
  'latency throughput tort paths upstream downstream midstream turnaround vesting dilution accrual hedging churn haircut cracker piling viva triage rollback uptime monolith mainframe lashing linehaul markdown syndication greenlight retrofit footfall gearing biologic wafer pickling phishing ransomware photovoltaics overnights escrow repowering'.split(
    ' ',
  ),
);

for (const field of Object.values(fields)) {
  for (const term of field.split('|')) {
    const words = term.split(' ');
    const [first = ''] = words;
    if (words.length === 1 && plainAlone.has(first)) continue;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words }]);
  }
}

const fits = (word: string | undefined, wanted: string, isLast: boolean): boolean =>
  word === wanted || (isLast && word === `${wanted}s`);

function lengthOf({ words }: Entry, wordAt: (index: number) => string | undefined): number {
  return words.every((word, index) => fits(wordAt(index), word, index === words.length - 1)) ? words.length : 0;
}

/** Terms to look up word by word. */
export const insiderTerms = {
  /** How many words from index 0 on make a term; 0 when none do. */
  longestAt(wordAt: (index: number) => string | undefined): number {
    const first = wordAt(0);
    if (first === undefined) return 0;
    const candidates = [...(byFirstWord.get(first) ?? []), ...(first.endsWith('s') ? (byFirstWord.get(first.slice(0, -1)) ?? []) : [])];
    return candidates.reduce((longest, entry) => Math.max(longest, lengthOf(entry, wordAt)), 0);
  },
} as const;
