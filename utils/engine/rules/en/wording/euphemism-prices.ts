import { definePhraseRule, type Examples } from '../../define';

const change =
  'adjust(s|ed|ing|ment|ments|)|align(s|ed|ing|ment|)|harmonis(e|ed|ing|ation)|harmoniz(e|ed|ing|ation)|revis(e|es|ed|ing|ion)|moderni(s|z)(e|ed|ing|ation)|simplify|simplified|simplifying|refresh(ed|ing|)|rebalanc(e|ed|ing)|optimis(e|ed|ing|ation)|optimiz(e|ed|ing|ation)|evolv(e|ed|ing)|reset(ting|)|recalibrat(e|ed|ing)|rationalis(e|ed|ing)|adapt(ed|ing|)|updat(e|ed|ing)';

export default definePhraseRule({
  id: 'en/wording/euphemism-prices',
  dimension: 'wording',
  kind: 'euphemism',
  severity: 'consider',
  advice: 'callItByItsName',
  phrases: [
    'fee(s)|price(s)|pricing|tariff(s)|premium(s)|subscription(s) ..2 moving|moves|migrating|switching|transitioning|changing to',
    'fairer|simpler|clearer|smarter|more_flexible|usage-based|value-based|cost-reflective model|structure|tariff|system|pricing|fee|scheme',
    '<price> ..4 brought|bring|bringing up_to_date|in_line|into_line|closer',
    'prices|fees|tariffs|premiums|conditions|rates ..4 developed|reviewed|rethought|redesigned|restructured|remodelled|refreshed|reset|reshaped',
    'introduc(e|es|ing) ..2 service|handling|energy|fuel|platform|convenience|sustainability|processing fee|contribution|component|element',
    'even|better|more|greater value at|for|from <number>',
    'small|slight|minor|little|modest|moderate|tiny change(s)|correction|update|tweak|shift|increase_in_line ..3 <price>',
    'prices|fees|tariffs|rates|premiums|contributions|fares ..2 change|changing|move|moving|evolve|develop|follow|rounded|shift|shifting',
    'new|changed|amended|different|revised conditions|rates|terms|fees|prices apply|from|as_of|take_effect|will',
    'pass(ed|ing|) on|along ..3 cost(s)|increases|inflation',
    'invest(ment|ing) ..2 membership|plan|subscription|package is|of|starts',
    'bring(ing)|brought|brings in_to|into|in line with ..2 market|inflation|industry|cost|costs|levels|peers|competitors|group|standard|reality',
    'prices|fees|tariffs|rates|premiums ..4 rounded|smoothed|levelled|evened|equalised|standardised|normalised|corrected|brought_into_line|specified|clarified',
    'not adjusting|changing|raising|increasing anything',
    'merely|simply|only|just specifying|clarifying|harmonising|aligning|correcting|rounding',
    'window|policy|terms|allowance|guarantee|warranty|cover|coverage|entitlement|return_period|conditions ..3 optimised|optimized|simplified|streamlined|refined|harmonised|modernised|rebalanced|adjusted|recalibrated',
    `${change} [..4] <price>`,
    'price|pricing|fee|tariff|rate|premium|fare|rent|cost|subscription|contribution adjustment(s)|alignment|harmonisation|harmonization|revision(s)|update(s)|refresh|modernisation|optimisation|optimization|recalibration|indexation|correction|adaptation(s)|evolution|normalisation|simplification|change(s)|review',
    'prices|pricing|fees|tariffs|rates|premiums|fares|subscriptions|rents|contributions|charges ..4 adjusted|aligned|harmonised|harmonized|revised|updated|adapted|recalibrated|modernised|refreshed|evolve|evolving|modernized',
    'new|simplified|simpler|fairer|updated|revised|more_flexible|more_transparent|refreshed|modern|flexible|dynamic ..1 pricing|tariff|fee|price|price-list|rate|subscription|ticket structure|model|list|scheme|system|plan(s)|architecture',
    'value-based|dynamic|surge|demand-based|yield-based|variable pricing',
    'prices|pricing|fees ..4 reflect|reflects|reflecting|in_line_with ..4 cost(s)|value|market|inflation|realities|conditions|quality|investment',
    'better|more_accurately|more_closely|fairly reflect(s|ing|) ..3 value|cost(s)|market|use|usage',
    'moderate|modest|slight|small|minor|necessary|inflation-related|cost-related ..2 adjustment(s)|alignment',
    'revenue management measures|enhancement',
    'new|handy|convenient|more_convenient|improved|lighter|smaller|snack-size ..1 pack|portion|format|pack-size|size|bottle|packaging ..4 same price|unchanged_price',
    'service|convenience|handling|resilience|energy|fuel|booking|recovery|sustainability contribution|supplement|levy|component',
    'monetis(e|ed|ing|ation)|monetiz(e|ed|ing|ation) ..3 free|users|customers|service|feature(s)|parking',
    'optimis(e|ed|ing|ation)|reduc(e|ed|ing)|simplify|simplifying|streamlin(e|ed|ing)|adjust(ed|ing|)|harmonis(e|ed|ing) ..3 benefit(s)|allowance(s)|discount(s)|entitlement(s)|perks|bonus_scheme|loyalty_programme|loyalty_scheme|points|rewards|cover|warranty',
  ],
  except: [
    'exchange|interest|heart|growth|discount|birth|response|success|error rate(s)',
    'rate(s) of',
    'rental of',
    'at this|that rate',
  ],
  unless: [
    '<metatalk>',
    'rise(s)|rising|rose|increase(s|d)|increasing|raise(s|d)|raising|go_up|goes_up|going_up|went_up|dearer|more_expensive|higher|cut(s|ting|)|lower(s|ed|ing)|cheaper|reduce(s|d)|drop(s|ped)|fall(s)|fell',
    'by <number> per_cent|percent|%',
    'cost(s) ..2 <number>',
    'from <number> ..4 to <number>',
    'from|by [<sign>] <number> ..3 to',
  ],
  source: 'Business news and plain-language guidance; our own list',
});

export const examples: Examples = {
  flags: [
    'On 1 May we will ⟦adjust our prices⟧.',
    'We have to announce a ⟦price adjustment⟧.',
    'We are ⟦harmonising our tariffs⟧ across regions.',
    'Our ⟦fees will be revised⟧ in spring.',
    'There is a ⟦new pricing structure⟧ from June.',
    'It is a ⟦modest adjustment⟧, nothing more.',
  ],
  passes: [
    'From 1 May a ticket costs 3.20 euros instead of 2.90.',
    'Our prices rise by 4 per cent, adjusted for size.',
    'He adjusted the mirror.',
    'The exchange rate is updated hourly.',
    'She aligned the shelves.',
    'Price adjustment is a euphemism for dearer.',
  ],
};
