import { defineDensityRule, type Examples } from '../../define';

export default defineDensityRule({
  id: 'en/wording/buzzword-heap',
  dimension: 'wording',
  kind: 'jargon',
  severity: 'consider',
  advice: 'sayWhatHappens',
  weigh: [{ scope: { audiences: ['peers'] }, severity: 'polish' }],
  per: 'sentence',
  atLeast: 3,
  distinct: 3,
  extent: 'span',
  phrases: [
    'synergy|synergies|synergistic|leverag(e|es|ed|ing)|holistic(ally)|scalab(le|ility)|agile|agility|alignment|align(ed|ing)|empower(s|ed|ing|ment|)|enabler(s)|enablement|stakeholder(s)|learnings|deliverable(s)|touchpoint(s)|workstream(s)|transformation(al)|transformative|ecosystem(s)|paradigm|mindset|purpose-driven|customer-centric|data-driven|end-to-end|best-in-class|cutting-edge|next-generation|future-proof|world-class|state-of-the-art|value-added|value_proposition|best_practice(s)|cross-functional|cross-cutting|actionable|impactful|proactive(ly)|seamless(ly)|robust|innovative|innovation(s)|disruptive|digitalisation|digitalization|digital_transformation|sustainable_growth|strategic(ally)|optimis(e|es|ed|ing|ation)|optimiz(e|es|ed|ing|ation)|accelerat(e|es|ed|ing|ion)|unlock(s|ed|ing|)|harness(es|ed|ing|)|orchestrat(e|es|ed|ing|ion)|drive|drives|driving|deliver_value|outcome(s)|solution(s)|framework(s)|roadmap|pillar(s)|lever(s)|excellence|engagement|enhanc(e|es|ed|ing)|streamlin(e|es|ed|ing)|integrated|capabilit(y|ies)|competencies|differentiat(e|ed|ing|ion|or|ors)|thought_leadership|value_creation|resilien(t|ce)|journey|ownership|impact|footprint|portfolio|operationalis(e|ed|ing)|monetis(e|ed|ing)|monetiz(e|ed|ing)|go-to-market|execution|governance|efficienc(y|ies)|performance|strategy|platform|foster(s|ed|ing|)|collaborative|dynamic|step_change|win-win|core_business|learning_organisation|insights',
  ],
  except: [
    'drive* to|from|a|the|home',
    'car|train|parking|railway platform',
    'train|bus|car journey',
    'performance of the|on',
  ],
  unless: ['<metatalk>'],
  source: 'Words that are harmless alone and say nothing in heaps',
});

export const examples: Examples = {
  flags: [
    'With ⟦innovative and scalable solutions⟧ we go on.',
    'We ⟦drive stakeholder engagement⟧ every day.',
    'Our ⟦agile mindset and holistic governance⟧ carry us.',
    'The ⟦strategic alignment strengthens resilience⟧ here.',
    'We rely on ⟦agility, ownership and excellence⟧ daily.',
    'That is ⟦seamless, integrated and scalable⟧ too.',
  ],
  passes: [
    'The new platform cost 2 million euros.',
    'He drives to Ghent and back.',
    'The strategy is on page four.',
    'The lever on the press is stuck.',
    'I call it jargon: agile, purpose, mindset, solutions.',
    'Our solution is a bigger door.',
  ],
};
