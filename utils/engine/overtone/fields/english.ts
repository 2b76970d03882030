/** Word fields: what a word is about, whatever its form. `redund*` is a beginning, `*gate` an ending. */
export default {
  apology: 'apolog* sorry regret* forgive* pardon* excuse* ashamed embarrass*',
  condition: 'if should any anyone where may might whether perhaps possibly potentially',
  contrast:
    'but although though however yet still while whilst nevertheless nonetheless fairness said equally',
  hurt: 'hurt* offend* offence offense upset* insult* inconvenien* irritat* annoy* frustrat* disappoint* distress* concern* misunderst* feelings felt feel bad badly landed uncomfortable confus*',
  blame:
    'fault* blame* mistake* error* wrong* fail* failed neglig* oversight* overlook* forgot* missed miss responsib* accountab* should have mess* slip* cause*',
  others:
    'supplier* contractor* subcontract* partner* provider* vendor* predecessor* previous operator* accountant* adviser* advisor* agency agencies driver* staff council authorit* regulator* government* bank system systems software technology weather market* customer* user* press media colleague* team third party parties network',
  passive:
    'was were been being is are be made taken initiated addressed occurred happened arose arisen identified noted experienced handled issued implemented place',
  small:
    'only just merely mere few small little minor slight* tiny handful isolated negligible marginal* hardly barely no big deal biggie fuss storm teacup drama world end trivial blip hiccup* glitch* perspective proportion rare normal usual drop ocean footnote teething exaggerat* overblown couple odd',
  selfPity:
    'witch hunt* mob* pile-on* target* victim* attacked attack* abuse* hate* hounded dragged unfair* unjust* ungrateful* sleepless* nights life work heart soul blood sweat tears hard hardest difficult cancel* cancelled crucif* scapegoat* hostile campaign* jealous* envy envious thick skin painful right anyone',
  critic:
    'critic* keyboard warrior* armchair* troll* hater* naysay* moan* whing* complain* outrage* outraged snowflake* expert* so-called self-appointed anonymous* loud* loudest noisy ignoran* clueless learn read understand understood grasp homework glass houses agenda* bitter attention sensitive professional* never run payroll virtue',
  context:
    'context* misquot* quote* quoted selective* edited snippet* headline* clip* twisted misrepresent* misread* misinterpret* taken meant intended journalist* editor* reporter* sentence* soundbite* distort* spin room watched whole full story twist*',
  force:
    'forced force* choice* alternative* option* compel* obliged necess* inevitab* unavoidabl* hands tied circumstances pressure* nowhere else turn left dictat* require* foreseen foresee* predict* control beyond simply had to',
  obvious:
    'obvious* clearly naturally course everyone everybody anyone goes saying self-evident* common sense surely plain* needless* explain know knows understand appreciat* spell evident* undoubtedly certainly any child maths',
  elsewhere:
    'others other elsewhere competitor* competition rival* neighbour* neighbor* china america europe industry everyone worse better look why nobody mention* what about next door reviews politicians railways banks ask',
  legal:
    'terms conditions clause* section* pursuant accordance hereby statutory statute* legal* legally liab* obligation* obliged entitled entitlement* contract* contractual* warrant* precedent* prejudice admission regulat* compliance compliant policy policies guideline* law lawful* jurisdiction duty notwithstanding avoidance doubt without',
  lawyer:
    'lawyer* solicitor* attorney* sue* sued suing court* lawsuit* legal defam* libel* slander* counsel proceedings injunction* claim* police prosecut*',
  threat:
    'warn* careful* carefully think twice regret consequence* remember* memory names gate door leave watch watching noted screenshot* reference* fired sacked bridge* burn* advise advisable find out delete remove block* last warning reminded position',
  thanks:
    'thank* thanks grateful* feedback appreciat* interest glad happy pleased welcome reach* touch valued',
  praiseSelf:
    'proud* award* winning record best leading leader* quality standard* highest passion* commit* committed pride excellence sustainab* innovat* tradition* years certif* trust* customers world-class',
  disaster:
    'fire* flood* blaze* accident* crash* killed dead died dies death* dying passed fatal* victim* tragedy tragic* earthquake* war explosion* drown* cancer* suicid* terror* attack* pandemic* covid* storm* hurricane* wildfire* collapse* injured injur* emergency funeral* grief* mourn* condolence* heartbreaking shooting lives saved family families outage* disaster*',
  offer:
    'offer* discount* percent off sale* buy* order* code* shop* link* demo* book* now dm message product* solution* insur* sensor* app tool* course* webinar* contact* call price* free trial spring deal stock deliver* available sign system* kit launch* download* special pounds euros',
  party:
    'party* cake* celebrat* champagne* hooray* hurray* yay* fun happy woohoo* cheers excited exciting thrilled fantastic amazing awesome wow gang folks friday lovely guys hey',
  cuts: 'redundan* layoff* lay-off* laid off let go cut* cutting job jobs role* position* headcount clos* closure* close shut* restructur* reorganis* reorganiz* severance* dismiss* fired sack* insolven* administration bankrupt* furlough* offshor* relocat* workforce staff plant site branch* store*',
  gloss:
    'optimis* optimiz* right-siz* rightsiz* right-shap* streamlin* realign* reposition* rationalis* rationaliz* consolidat* simplif* transform* synerg* evolve evolv* evolution transition* journey adjust* adjustment* sunset* pivot* refocus* efficienc* footprint rebalanc* talent* release* chapter* opportunit* moderat* conditions challenge* challenging headwind* softness leaner fit future agile impact* affected colleagues part ways',
  secret:
    'secret* confidential* unofficial* between us officially allowed say shh hush ink dry yet announce* announcement thursday next week month soon can not watch this space insider* nda embargo* numbers results earnings quarter* shares share stock* acquisition* acquire* merger* takeover* deal* sign* signed board talks bid* client* price-sensitive ahead preview hint rumour* rumor* bears',
  money:
    'return* yield* profit* interest savings save* invest* capital money wealth double* doubl* percent dividend* loan* deposit* earn* rich passive income fund* portfolio',
  certain:
    'guarantee* guaranteed certain certainly sure never always ever promise* promised risk-free riskless risk zero 100 hundred bulletproof foolproof failsafe definitely permanent* forever good eliminate* impossible bet safe safest every everyone no without ifs buts assured inevitabl*',
  absolute:
    'always never every everyone everybody nobody none no-one all nothing everything only single ever entirely completely totally proven fact exception whatsoever anywhere everywhere anyone',
  hype: 'revolution* groundbreak* ground-breaking game-chang* gamechang* unprecedented unique world-first world-class world best-in-class cutting-edge disrupt* milestone* historic* incredible* unbelievable* amazing* stunning breathtaking reinvent* redefin* rewrit* next-level next-gen* future visionary ultimate perfect* phenomenal legendary epic quantum leap record speechless industry largest biggest first',
  jargon:
    'leverag* synerg* align* alignment stakeholder* roadmap* learnings deliverable* empower* holistic* scalab* scale framework* touchpoint* journey value-add proposition* ecosystem* workstream* deep dive onboard* kpi* okr* best practice* benchmark* ownership bandwidth pipeline* low-hanging fruit circle back move needle paradigm* mindset* agile agility transformation* enablement enabling end-to-end seamless frictionless platform* operationalis* operationaliz* granular verticals ideate impactful actionable core competenc* unlock* drive driving robust synergies verticals steerco cadence north star architecture',
  cliche:
    'journey family passion* heart team teamwork boat page box comfort zone mile extra rome built day change constant adapt die fail learn dream* dreams mountain* sleeves needle destination people greatest asset human number iceberg tomorrow yesterday future chapter humbled blessed honoured privilege inspire* inspired believe leap faith grow growing rollercoaster rearview hustle grind together stronger door opens ball park table blood dna',
  filler:
    'basically actually really literally simply just essentially honestly frankly quite rather somewhat arguably terms regard regards matter opportunity point fact moment sort kind speaking speak manner effectively ultimately obviously would like say mention end day overall various aforementioned',
  slur: '*mafia *police *brigade *mob *lobby *nazis* nanny woke* wokery do-gooder* elite* bureaucrat* pen-pusher* parasit* vulture* locust* leech* crook* clown* circus* idiot* stupid* moron* lunatic* madness insan* nonsense rubbish garbage raid* robbery rip-off* ripoff* scam* cartel* ideolog* snowflake* lazy scroungers shirk* tree-hugg* eco-* zealot* loony fanatic* tyrann* dictat* propaganda racket babies',
  mock: 'slowly pictures explain crayons bless cute sweet tears cry crying violin* tissue* poor congratul* bravo* applause* genius* laugh* joke* hilarious adorable professor* academic* ivory tower never held cocoa carpet darling dear precious kindergarten nursery grown-ups grownups big words medal prize',
  politics:
    'government* party parties tory tories labour liberal* democrat* republican* conservative* left right left-wing right-wing prime minister* president* chancellor* parliament* congress* senate election* vote* voter* voted voting ballot* brexit trump biden sunak starmer farage reform westminster washington brussels eu politic* politician* socialist* communis* immigra* migrant* woke regime',
  age: 'young younger youth* old older elderly senior* mature pensioner* retire* graduate* junior* boomer* millennial* gen digital native* fresh energetic school recent aged age vintage generation* veteran*',
  gender:
    'woman women lady ladies girl girls man men male female guys lads mother* mothers father* pregnan* maternity paternity childcare pretty attractive eye groomed bubbly charming feminine masculine blonde secretary gay lesbian trans* sir madam boys',
  origin:
    'native speaker* accent* english foreign* immigrant* migrant* polish indian chinese african asian arab* muslim* jewish christian* religio* hijab headscarf ethnic* race nationality culture fit passport* refugee* skin colour color temperament* eastern european* local locals',
  body: 'disab* wheelchair* sick* ill illness healthy health fit able-bodied sporty body fat slim overweight depress* burnout mental* therapy diagnos* signed surgery operation stroke* heart cancer* addict* alcohol* rehab hearing blind* absence*',
  privateLife:
    'divorce* separat* marri* husband wife partner pregnan* ivf miscarr* debt* instalment* installment* arrears overdue salary salaries earns address* phone number account* son daughter affair* private birth* conviction* bankrupt* file notes patient* applicant* record mr mrs ms',
  hiring:
    'hiring hire* recruit* apply applicant* job* role* vacanc* career* join team candidate* full-time part-time position* intern* graduate* desk looking seek* wanted crew fit hungry motivated salary pay',
  vague:
    'some several various certain number part many few significant* soon shortly course due possible asap measures steps solution* working looking investigat* closely actively matter issue issues review* appropriate relevant areas extensive* substantial* moderately slightly',
  announce:
    'announc* effective immediately from launch* introduc* open* clos* raise raising increase* price* fee* acquire* leave* leaving step* down recall* outage* down incident* breach* irregularit* result* revenue* sales move* moving mandatory return office remote study survey* rank* award* donat* carbon neutral net zero partner* collaborat* investor* delay* update* change*',
  number:
    '# percent million* billion* thousand* hundred* dozen* half third quarter two three four five six seven eight nine ten eleven twelve twenty',
  time: '# today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december year* month* week* day* hour* minute* quarter until since by oclock am pm',
  iWe: 'i me my mine we us our ours myself ourselves',
  you: 'you your yours yourself yourselves',
  repair:
    'refund* replac* pay* paid reimburs* compensat* credit* fix* repair* free call ring phone personally back deliver* send* write wrote meet visit delete* remov* change* return* check* publish* line',
  named:
    'because reason* cause* therefore namely specifically according source* measured tested verified audited report* published table attached log* found showed',
};
