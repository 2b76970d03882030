import { defineFrame, type FrameExamples } from '../define';
import { lesser, notNews, own } from '../english-guards';

const goods =
  'batch(es|)|product(s|)|packet(s|)|jar(s|)|bottle(s|)|car(s|)|model(s|)|toy(s|)|charger(s|)|battery|batteries|device(s|)|units|item(s|)|shelves|shelf|milk|cheese|ham|haddock|salad|sausage(s|)|formula|cream|tablets|medicine|helmet(s|)|seat(s|)|bike(s|)|stroller(s|)|hose(s|)|brake(s|)|screw(s|)|strap(s|)|spread|chair(s|)|ladder(s|)|kettle(s|)|oven(s|)|lots|range|food';

export default defineFrame({
  id: 'en/recall',
  language: 'en',
  scope: { reply: false },
  isGrave: true,
  announces: [
    'product_recall|recall_campaign|safety_recall|voluntary_recall',
    `recall|recalls|recalling|recalled ..5 ${goods}|<number>|our|voluntarily|some|all`,
    `${goods} ..4 recalled|called_back|taken_off|withdrawn|affected_by`,
    `call_back|calling_back|take_back|taking_back|withdraw|withdrawing|withdrawn|pull|pulling|pulled|remove*|removing ..5 ${goods} ..6 shelves|sale|market|precaution*|customers|because|stores|shops|dealers`,
    `${goods} ..8 contain*|contaminat*|listeria|salmonella|e_coli|metal|glass|plastic_parts|traces|mould|allergen(s|)|cleaning_agent|overheat*|catch_fire|porous|loose|break|snap|crack*`,
    `take|taken|took|taking ..4 ${goods} ..2 off`,
    'listeria|salmonella|cleaning_agent|metal_splinters|glass_splinters|undeclared|foreign_bodies ..8 <number>|our|some|found|measured|detected',
    `not|stop|stopping|better ..2 eat*|use|using|drink*|consume ..5 ${goods}|it`,
  ],
  unless: [
    'practis*|i_recall|deposit|pots|break_even|break_down',
    ...notNews,
    'recall|recalled ..3 how|when|that|vividly|moment|conversation|day|fondly|memories',
    'recycl*|deposit|refill*|no|not|free_of|without ..3 traces|contain|contaminated|plastic|recall',
  ],
  unlessText: ['returns_window|return_policy|deposit|recycl*'],
  instead: [...lesser, 'en/accident', 'en/outage'],
  slots: [
    {
      id: 'count',
      question: 'recallWhich',
      onlyIf: own,
      answers: [
        'batch|lot|serial|best-before|model|numbered|article ..3 <number>|number(s|)|date|from',
        '<number> ..4 cars|packets|units|bottles|jars|devices|vehicles|toys|pieces|boxes|chargers|helmets|products|bikes',
      ],
    },
    {
      id: 'hurt',
      question: 'recallHurt',
      onlyIf: own,
      answers: [
        'injur*|hurt|ill|illness(es|)|sick|accident(s|)|harmed|complaints|burns|allergic_reaction|hospital|incidents|cases',
        'no|nobody|not ..6 harm*|known|report*|danger|risk',
        'can|could|may ..3 cause|choke|cut|overheat|catch|break|harm',
      ],
    },
    {
      id: 'do',
      question: 'recallDo',
      onlyIf: own,
      answers: [
        '<contact>',
        'return|bring|throw|bin|exchange|stop|leave|keep|unplug|boil|do_not|refund* ..6 it|them|back|away|shop|store|using|use|packet|dealer|eat|drink|till',
      ],
    },
  ],
  source: 'Coombs: instructing information first',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'In some cars from our Trnava plant a brake hose was fitted that can become porous in hard frost. If you own a Corvel 3, you will have a letter from us by 20 November.',
      slots: ['count', 'hurt', 'do'],
    },
    {
      text: 'As a precaution we are recalling our almond spread. You get your money back at any shop.',
      slots: ['count', 'hurt', 'do'],
    },
    {
      text: 'Our voluntary recall of the Lumo charger starts today. Quality comes first at our company.',
      slots: ['count', 'hurt', 'do'],
    },
    {
      text: 'We have taken our kids’ helmet off the market because of a quality deviation: a strap can break.',
      slots: ['count', 'do'],
    },
  ],
  silent: [
    'We are recalling 4,200 Lumo chargers. They can overheat; one customer burned a finger. Please unplug yours and send it back, postage paid.',
    'I still recall how my father tested our first car.',
    'We have taken plastic bags off the shelves for good.',
    'According to reports a competitor recalls 40,000 cars.',
    'In 2016 we recalled 3,000 prams, and it taught us to listen.',
    'We practised a recall of our yoghurt yesterday, with real phones and no warning.',
    'As far as I recall, our batteries were heavier then.',
  ],
};
