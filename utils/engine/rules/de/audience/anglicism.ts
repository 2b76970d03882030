import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/audience/anglicism',
  dimension: 'audience',
  kind: 'anglicism',
  severity: 'consider',
  advice: 'plainGerman',
  weigh: [{ scope: { audiences: ['peers'] }, severity: 'polish' }],
  phrases: [
    // englische Verben, deutsch gebeugt
    'enabl(en|e|t|st|ed|te)|empower(n|t|st|te)|own(en|st|t|ed)|driv(en|e|st|t)|drivest|push(en|t|st|te)|gepusht|decid(en|e|et|ed)|shar(en|e|t|st|ed)|geshared|geshart|committ(en|et|e|ed)|challeng(en|e|st|t|ed)|gechallenged|challenget|challengest',
    'hir(en|e|t|st|ed)|gehired|fir(en|ed)|gefired|pitch(en|t|st|te)|gepitcht|clos(en|ed|t)|closed|deliver(n|t|st|ed)|delivern|performen|performt|performst|leverag(en|e|t|ed)|align(en|t|ed|te)|gealigned|alignen|pivot(en|et|iert)|scal(en|ed|t)|upscal(en|t)|outperform(en|t)',
    'match(en|t|st|ed|te)|gematcht|guid(en|e|et|est|ed)|approach(en|t|ed)|handel(n)_wir_smart|schedul(en|e|t|ed)|onboard(en|et|e|st|ed)|geonboardet|offboard(en|et)|upskill(en|t|ed)|reskill(en|t)|mentor(en|t|ed)|facilitat(en|e|ed)|facilitier(en|t)|connect(en|et|ed|e)|connecten|connectest|network(en|t|st)|socializ(en|e)|engag(en|e|t|ed)|spotten|brainstorm(en|t)|canceln|gecancelt|cancelt|releas(en|t|ed)|releasen|deployen|deployt|shippen|geshippt|ship(en|t)',
    'updaten|upgedatet|geupdatet|upgraden|downsizen|outsourcen|outgesourct|benchmarken|fokussen|stretchen|boosten|boostet|geboostet|stylen|flashen|geflasht|triggern|triggert|getriggert|catchen|flexen|grinden|hustlen|thriven|learnen|teachen|leaden|leadet|supporten|supportet|supportest|supported|promoten|teasern|launchen|launcht|gelauncht|rockst|rocken|rockt',
    // gemischte Wendungen
    'am start sein|und|als',
    'up to date|to_speed|speed',
    'state of the art',
    'on top|point|track|board|fire|demand|the_job',
    'out of the|office box',
    'next level|step(s)|big_thing',
    'work-life-blending|work-life-integration|new_work|new-work-*|workation',
    'hands-on-*|hands-on|can-do-*|can-do|tough-minded|self-starter|team-player|quick-learner|open-minded|data-driven|purpose-driven|people-first|customer-first|mobile-first|ai-first|remote-first|results-driven|high-performing|fast-paced',
    'join our|us|the',
    'be part of',
    'we are hiring',
    'lets go',
    'make it happen',
    'our|the|your crew|team|family|mission|journey|story|way',
    'crazy|amazing|awesome|nice|smart|lovely|fancy|busy|happy|strong(e|er|es|en) haufen|team|truppe|leute|job|kollegen|zeit|tag|idee|loesung',
  ],
  except: ['new_work *messe|preis|award|experience', 'hands-on-mentalitaet_ist_eine'],
  unless: [
    'phrase(n)|floskel(n)|denglisch|anglizism*|neudeutsch|auf_deutsch|heisst_das|uebersetzt|wer ..4 schreibt',
  ],
  source: 'English verbs with German endings; our own list',
});

export const examples: Examples = {
  flags: [
    'Wir wollen unsere Kunden ⟦enablen⟧.',
    'Als Agent ⟦ownst⟧ du die Reise.',
    'Wir müssen schneller ⟦deciden⟧.',
    'Sie ⟦pitcht⟧ die Idee dem Vorstand.',
    'Ein ⟦crazy Haufen⟧ sucht Verstärkung.',
    'Wir suchen einen ⟦Hands-on-Typen⟧ für die Halle.',
  ],
  passes: [
    'Das Team trifft sich im Büro am Bahnhof.',
    'Wir handeln schnell und fair.',
    'Der Computer ist neu, das Update läuft.',
    'Wir trainieren dreimal die Woche.',
    'Er nannte das „enablen“.',
    'Das Interview ist online.',
  ],
};
