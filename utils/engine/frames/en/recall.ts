import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, own } from '../english-guards';

const goods =
  'product(s|)|batch(es|)|car(s|)|vehicle(s|)|model(s|)|toy(s|)|item(s|)|article(s|)|device(s|)|unit(s|)|charger(s|)|batter(y|ies)|bike(s|)|helmet(s|)|bottle(s|)|jar(s|)|pack(s|)|packet(s|)|bread|cheese|yoghurt|yogurt|sausage(s|)|salad|chocolate|milk|baby_food|medicine|medicines|tablets|syrup|implant(s|)|pump(s|)|heater(s|)|stroller(s|)|pram(s|)|seat(s|)|car_seat(s|)|cot(s|)|ladder(s|)|lamp(s|)|kettle(s|)|e-bikes|scooters|stock|brakes|brake|airbag(s|)|lot(s|)|drink(s|)|mattress(es|)|valve(s|)|tyres|tires|machines|machine|nuts|spread|muesli|tins|cans|shoes|boots';

export default defineFrame({
  id: 'en/recall',
  language: 'en',
  isGrave: true,
  announces: [],
  announcesAll: [
    [
      ['we|our|us|ours|i'],
      [
        `stop|stopped|stopping|suspended|halted|paused ..2 selling|delivering|shipping|producing|sale|sales|delivery|deliveries|shipments ..6 for_the_time|until|because|after|as_a_precaution|for_now|immediately|${goods}`,
        'if ..2 you ..3 bought|own|have|use|drive|ordered|purchased ..8 do_not|stop|please|check|bring|return|leave|send|unplug|contact',
        `some|certain|individual|several|a_few|few|single|not_all ..2 of ..3 our ..3 ${goods}|cars|kettles|helmets|phones|ovens|fridges|heaters|toasters|watches ..4 can|may|might|could|do|have|has|are|is|contain|fail|break ..5 hot|fire|fail|break|meet|leak|overheat|crack|burn|loose|faulty|fault|defect|defective|contain|burst|not|what_they_should`,
        'some|certain|individual|several|a_few|few ..1 batches|units|models|lots|packs|bottles|jars|vehicles|devices|cars ..8 not|contain|fail|faulty|fault|defect|meet|deviat*|contaminat*|may|might|can|could|wrong|loose|problem',
        'found|discovered|detected ..3 glass|metal|plastic|splinters|salmonella|listeria|mould|mold|bacteria|traces|fragments|particles|a_defect|a_fault|a_crack|cracks|nails|screws|residues ..6 in|on|with',
        `ask|asking|asked|invite|inviting|call|calling|urge|urging ..2 owners|buyers|customers|drivers|parents|everyone|users|dealers|shops ..6 bring|return|stop|send|check|back|in|not|unplug|hand`,
        'exchang(e|ing)|replac(e|ing)|swap|swapping|repair|repairing|inspect|inspecting|check|checking|retrofit|retrofitting|re-fit ..4 cable|cables|charger|chargers|battery|batteries|valve|valves|brake|brakes|airbag|airbags|hose|hoses|pump|pumps|screw|plug|plugs|seat_belts|part|parts|units|implants ..5 of|in|on|as_a_precaution|free|for_all',
        'precautionary|voluntary|free exchange|replacement|inspection|service|check|retrofit|workshop_visit',
        `as_a_precaution|for_safety_reasons|out_of_caution|to_be_on_the_safe_side ..8 ${goods}|take|taking|exchange|replace|check|back|withdraw|sale`,
        `back to the|our workshop|workshops|garage|dealer|dealers|factory ..8 ${goods}|brakes|brake|check|fault|part`,
        `recall(s|ed|ing|) ..5 ${goods}|<number>|all|customers_to`,
        'product|voluntary|precautionary|safety|public recall',
        'recall of ..6 <capital>|our|all|<number>',
        `${goods} ..5 recalled|being_recalled|withdrawn_from_sale|taken_off_the_market|taken_off_the_shelves|pulled_from`,
        `return|bring|send ..5 ${goods} ..3 back ..8 immediately|refund|replacement|shop|dealer`,
      ],
    ],

    [
      [
        'take|taking|took|taken|pull|pulled|pulling|withdraw|withdrawing|withdrawn|paus(e|ed|ing)|halt(ed|ing)|suspend(ed|ing) ..2 back|deliveries|shipments|sales|sale|off|distribution|production',
        'identified|found|discovered|noticed|detected|show|shows|reported|may|might|can|could ..6 quality_deviation|deviation|quality_issue|quality_concern|defect|fault|malfunction|unexpected|weakness|irregularity|impurity|contamination|problem_with|safety_issue|failure|crack',
      ],
      [
        'formula|food|cereal|infant|baby|toy|toys|scooter|scooters|e-scooter|e-scooters|pump|pumps|brake|braking|batch|batches|bike|bikes|car|cars|vehicle|vehicles|charger|battery|batteries|product|products|device|devices|milk|bread|spread|cheese|sausage|chocolate|syrup|implant|implants|seat|helmet|heater|kettle|stroller|tyres|tires|medicine|tablets|units|model|models|series|honey|yoghurt|oven|ovens|mattress|ladder|lamp|cosmetics|cream|shampoo|toothpaste',
      ],
    ],

    [
      own,
      [
        `call(ing|ed|)|order(ing|ed|)|bring(ing|)|ask(ing|ed|) ..2 back ..4 ${goods}`,
        `${goods} ..6 back to the|our workshop|workshops|garage|dealer|dealers|factory|store|stores`,
        `tak(e|ing|en)|pull(ing|ed|)|remov(e|ing|ed)|withdraw(ing|n|)|withdrew|clear(ing|ed|) ..6 off|from ..2 market|shelves|shelf|sale|shops|stores`,
        `withdraw(ing|n|)|withdrew ..5 ${goods}`,
        `stop|stopped|stopping|halt(ed|ing|)|suspend(ed|ing|) ..2 sale(s|)|selling|deliver(y|ies)|delivering|shipping|shipments ..4 of|our|the ..4 ${goods}`,
        'do_not|please_stop|stop ..1 eat|eating|use|using|drink|drinking|drive|driving|charge|charging ..5 <capital>|batch|it|them|these|this',
        'field|product|corrective|safety|service action|correction|campaign|notice',
      ],
      [
        'batch(es|)|fault|faulty|defect|defective|contaminat*|allergen|salmonella|listeria|metal|glass|plastic|splinter(s|)|brake|brakes|hose|porous|fire|overheat*|risk|precaution|safety|danger|crack(s|ed|)|loose|leak|leaking|recall|dangerous|undeclared|mould|mold|particles|break|choking|impurity|quality_deviation|quality_issue|deviation|peanuts|traces|fragments',
      ],
    ],
    [
      [`${goods}`],
      [
        'brake|brakes|hose|airbag|battery|batteries|steering|seat_belt|valve|cable|plug|charger ..5 can_become|porous|may_fail|can_fail|may_overheat|can_overheat|can_catch|may_catch|may_break|can_break|can_crack|could_fail|could_overheat|defective|faulty|may_leak|can_leak|come_loose|may_come|can_come',
        'may|might|can|could ..2 contain ..3 <capital>|metal|glass|plastic|salmonella|listeria|traces|pieces|fragments|splinters|peanuts|nuts|milk|gluten|allergens|bacteria|particles',
      ],
      ['<own>|was_fitted|fitted|were_fitted|batch'],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    '^ if|imagine|suppose|what_if|whenever|should|would|could|how|why|is|are|do|does|as_far_as',
    'scenario(s|)|simulat(e|ed|ion)|drill|rehears*|exercise|practise|practised|practiced|webinar|survey|study|podcast|case_study',
    'no|not|never|without|nobody|avoid|avoided ..4 recall(s|ed|)|withdraw|withdrawn|faulty',
    'i|we|you|vividly|clearly|still|dimly recall how|when|that|the_day|my|a|what|our_first|thinking|sitting',
    'recall ambassador|election|rate|value',
    'food_safety_authority_recalled',
    'vegan|free_from|allergen-free|sugar-free',
    'carrier_bags|plastic_bags|disposable|single-use|plastic_straws',
  ],
  instead: [
    'en/apology',
    'en/accident',
    'en/outage',
    'en/vague-news',
    'en/vague-action',
    'en/vague-success',
    'en/bold-claim',
    'en/incident',
    'en/reaction',
    'en/delay',
  ],
  slots: [
    {
      id: 'count',
      question: 'recallCount',
      answers: [
        `<number> ..3 ${goods}`,
        '<number> ..3 pieces|copies|customers|owners|households|kilos|tonnes|litres|of_them|sold|affected|in_all|worldwide|devices|delivered|shops|jars',
        'all|every|each|both|the_entire|the_whole ..3 ' + goods,
        'one|single|a_dozen|dozens|hundreds|thousands ..3 ' + goods,
        'batch(es|)|lot(s|)|serial|best_before|best-before|use-by|chassis ..3 <number>|number(s|)',
        'one|a|two|three|single ..1 batch|batches|lot',
        'about|around|almost|nearly|some|roughly|at_most|up_to <number>',
      ],
    },
    {
      id: 'hurt',
      question: 'recallHurt',
      answers: [
        'injur(ed|y|ies)|hurt|killed|died|death(s|)|ill|illness(es|)|fell_ill|unhurt|harmed|unharmed|hospital|accident(s|)|sick|poisoning|allergic_reaction(s|)|complaint(s|)|reports_of|reported|known_cases|no_cases|one_case|cases|nobody|no_one',
        'could|can|may|might ..3 injure|burn|cut|choke|cause|catch_fire|overheat|fail|break|explode|trigger|suffocate|make',
        'danger|risk of|to|for',
      ],
    },
    {
      id: 'do',
      question: 'recallDo',
      answers: [
        '<contact>',
        '<remedy>',
        'bring|take|return|send|hand|throw|stop|do_not|unplug|leave|dispose ..4 it|them|back|eat|use|drive|away|car|shop|store|using|dealer|workshop|bottle|jar|charge|in|to',
        'letter|dealer(s|)|workshop(s|)|garage|appointment|you_will_hear|check_the|till|receipt',
      ],
    },
    {
      id: 'why',
      question: 'recallWhy',
      answers: [
        '<reason>',
        'fault|faulty|defect*|contaminat*|allergen*|salmonella|listeria|metal|glass|plastic|splinter(s|)|porous|overheat*|crack*|loose|leak*|undeclared|mould|mold|particles|peanut(s|)|nuts|mislabel*|label|wrong|break|short_circuit|fire|choking|software|weld|screw|bolt|hose|airbag|fragments|dose|bacteria|seal',
      ],
    },
  ],
  source: 'Coombs: instructing information first',
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'In some cars from our Trnava plant a brake hose was fitted that can become porous in hard frost. If you own a Corvel 3, you will have a letter from us by 20 November.',
      slots: ['count', 'hurt'],
    },
    {
      text: 'As a precaution we are recalling our almond spread. You get your money back at any shop.',
      slots: ['count', 'hurt', 'why'],
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
