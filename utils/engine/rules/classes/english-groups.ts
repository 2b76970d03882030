import type { Classes } from '../../match/phrase-matcher';

/** People and organisations, by what they are to the author. */
export const englishGroups: Classes = {
  someone: [
    'anyone|anybody|someone|somebody|some|people|those|others|whoever|certain|individuals|any|readers|viewers|colleagues|many|parts',
    '<customers>',
  ],
  /** Whose goodwill the author needs. */
  customers: [
    'customer(s|)|user(s|)|guest(s|)|client(s|)|patient(s|)|passenger(s|)|tenant(s|)|subscriber(s|)|member(s|)|shopper(s|)|driver(s|)|owner(s|)|traveller(s|)|traveler(s|)',
    'resident(s|)|student(s|)|pupil(s|)|parent(s|)|buyer(s|)|consumer(s|)|policyholder(s|)|holidaymaker(s|)|commuter(s|)|household(s|)|visitor(s|)|diner(s|)|investor(s|)|saver(s|)|borrower(s|)|rider(s|)|account_holder(s|)',
  ],
  /** Who works for the author. */
  staff: [
    'employee(s|)|colleague(s|)|worker(s|)|staff|team|teams|workforce|people|staffer(s|)|crew(s|)|nurse(s|)|driver(s|)|engineer(s|)|apprentice(s|)',
  ],
  /** Who takes the blame instead, outside the house. */
  thirdparty: [
    'supplier(s|)|vendor(s|)|contractor(s|)|subcontractor(s|)|sub-contractor(s|)|agency|agencies|courier(s|)|carrier(s|)|haulier(s|)|hauliers|manufacturer(s|)|consultancy|consultants|auditor(s|)',
    'provider(s|)|distributor(s|)|wholesaler(s|)|franchisee(s|)|dealer(s|)|landlord|airport|airline|outsourcer|caterer(s|)|installer(s|)|reseller(s|)|integrator|freelancer(s|)|shipper(s|)',
    'regulator(s|)|authority|authorities|ministry|council|municipality|lawmakers|legislators|brussels|customs|ombudsman|inspectorate|bureaucrats|bureaucracy',
    'hosting|cloud|data|payment|payments|delivery|logistics|shipping|software|service|card|telecoms|network|call|security|cleaning|catering|it company|firm|partner|partners|processor|operator|centre|center|house|vendor',
    'union(s|)|works_council|parent_company|head_office|grid_operator|post_office|parcel_service|external_partner|business_partner|implementation_partner|training_partner|outside_firm|third_party|third_parties|development_team|cloud_provider',
  ],
  /** Who takes the blame instead, inside the house. */
  scapegoat: [
    'intern(s|)|trainee(s|)|apprentice|temp(s|)|temporary_worker|junior|working_student|new_starter|new_hire|new_joiner|individual|rogue|former_employee|ex-employee|previous_employee|a_single_employee|one_employee|one_colleague',
    'one|single|individual|rogue|overzealous|overeager|inexperienced|junior|former employee|colleague|person|member|manager|developer|technician|clerk|salesperson|salesman|agent|adviser|advisor',
  ],
  /** Machines and nature that are made to answer. */
  machine: [
    'algorithm(s|)|software|system(s|)|chatbot|bot|server(s|)|script|computer|database|tool|model|autopilot|filter|feed|platform|scanner|sensor(s|)|app',
  ],
  weather: [
    'weather|storm(s|)|snow|snowfall|rain|wind(s|)|heatwave|heat|frost|ice|fog|flood(s|)|pandemic|covid|inflation|economy|market|markets|exchange_rate|interest_rates|energy_prices|war|tariffs|brexit',
  ],
  predecessor: [
    'predecessor(s|)',
    'previous|former|old|last|prior|outgoing|earlier management|owner(s|)|ceo|board|leadership|team|administration|regime|director|chief|boss|landlord|operator|executives|chief_executive|managing_director',
  ],
  critic: [
    'critic(s|)|commentator(s|)|journalist(s|)|reporter(s|)|activist(s|)|commenter(s|)|poster(s|)|columnist(s|)|blogger(s|)|detractor(s|)|campaigner(s|)|troll(s|)|complainer(s|)|reviewer(s|)|doubter(s|)|sceptic(s|)|skeptic(s|)',
  ],
  politicalname: [
    'government|minister(s|)|chancellor|politician(s|)|president|mp|mps|senator(s|)|congressman|parliament|westminster|whitehall|brussels|eurocrats|prime_minister|home_secretary|mayor|coalition|opposition|cabinet',
    'tory|tories|conservatives|labour_party|lib_dems|ukip|reform_uk|farage|starmer|sunak|truss|johnson|corbyn|snp|democrats|republicans|trump|biden|harris|vance|musk|maga|afd|cdu|csu|spd|fdp|bsw|merz|scholz|habeck|weidel|macron|le_pen|orban|meloni|putin|fpoe|svp|von_der_leyen|thatcher|obama',
    'the greens|left|right|liberals|socialists|conservatives|far_right',
    'these|those|our|this|that politicians|ministers|government|lot',
  ],
  insult: [
    'clown(s|)|idiot(s|)|fool(s|)|liar(s|)|crook(s|)|moron(s|)|useless|incompetent|incompetence|stupid|stupidity|corrupt|corruption|criminal(s|)|fascist(s|)|communist(s|)|disgrace|disgraceful|disaster|clueless|lunatic(s|)|hypocrite(s|)|puppet(s|)|cowards|coward|joke|farce|circus|amateurs|dilettantes|shambles|pathetic|ludicrous|insane|madness|nonsense|narcissist|bully|thug(s|)|parasites|ideologues|ideologue|asleep|brain-dead',
    'no_idea|no_clue|not_a_clue|never_worked|never_run|out_of_touch|hot_air',
  ],
  competitor: ['competitor(s|)|rival(s|)|competition|incumbent(s|)'],
};
