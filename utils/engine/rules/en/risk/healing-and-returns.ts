import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/healing-and-returns',
  dimension: 'risk',
  kind: 'guarantee',
  severity: 'consider',
  advice: 'promiseWhatYouControl',
  reason: 'guaranteeHealing',
  phrases: [
    'cure(s|d|) ..3 cancer|migraine(s|)|pain|illness*|for_good|patients',
    'patient(s|)|people|who|it|drug|treatment|tea|diet|method|anyone|everyone|app ..5 will be|get|become|live ..2 rid|cured|free|healthy|well|safe',
    'double(s|d|) ..2 your|their|money ..2 money|investment|savings|revenue|sales|turnover|within|in',
    '<number> percent|per_cent|% ..2 return(s|)|interest|a_year|profit|growth ..3 guaranteed|safe|secure|every|without|fixed|year_after_year',
    'can not lose',
    'will|can [only|always|never] ..1 go_up|rise|grow|fall',
    'works|helps ..1 for everyone|everybody|anyone',
    'will ..1 definitely|certainly|surely|guaranteed|always|never be|work|rise|fall|arrive|win|keep|stay|come|lose|have|get|need|close|cut|sell|leave|open|raise|happen|fail',
  ],
  except: [],
  unless: [
    'can_not|not|never|nobody|no_one|nothing|no ..3 cure*|promise|guarantee',
    'may|might|could|hope|hoped|expect|expected|plan|should|want|wants|if|per_cent_of',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Anyone who takes it will be free of pain within a week⟧.',
    '⟦Our tea cures migraine for good⟧.',
    '⟦Double your savings in eighteen months with us⟧.',
    '⟦Eight per cent interest, year after year guaranteed⟧.',
    '⟦House prices in this street can only go up⟧.',
    '⟦It works for everyone⟧.',
    '⟦Those who start now will definitely get a place⟧.',
    '⟦You can’t lose with this bond⟧.',
  ],
  passes: [
    'In the trial 61 of 113 patients were cured.',
    'Our drug may help people with migraine.',
    'We doubled our own sales since 2019.',
    'The cured ham comes from Parma.',
    'No tea cures migraine.',
    'Returns can fall as well as rise, if markets turn.',
    'The heat pump pays for itself in about nine years, if power stays at 30 cents.',
  ],
};
