import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/private-matters',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'polish',
  advice: 'leaveThePersonOut',
  reason: 'personalHealth',
  phrases: [
    '<capital>|she|he|her|his|mr|mrs|ms|colleague|assistant ..4 hospital|wheelchair|chemo*|clinic|ill|illness|sick|operation|treatment|pills|doctors|tests|collapse* ..4 back|since|after|because|again|week|weeks|month|months|while|so|hence|which|and|until|next',
    '<capital>|she|he|mr|mrs|ms|colleague ..4 baby|maternity ..4 due|way|coming|leave|leaves|announce*|secret|month|weeks|until|so|hence',
    'signed|signed_off|off_work|off_sick|gone|is_out|been_out|been_off ..2 with|because_of|due_to ..2 stress|burnout|migraine(s|)',
    '<capital>|he|she ..2 kept|always ..2 late|missing|ill|complaining|sick',
    'his|her ..2 illness|divorce|salary|weight|drinking|rent|warning(s|)',
    'customer|patient|client|guest|tenant|mr|mrs|ms|family ..2 <capital> ..6 diagnos*|debt|rent|behind|account|ordered|bought|allergic|treatment|room|stayed|bill',
  ],
  except: ['room', 'hospital|clinic ..2 in|of|opened|opens|built'],
  unless: [
    'permission|consent|agreed|blessing|asked_us|fine_with',
    'i|me|my ..2 was|am|had|have|were|own',
    'research*|study|trial|drug|medicine|foundation|charity|ward|campaign|museum|novel|insurer|insurance|patients|nurses|surgeon*|vet',
    'people|women|men|everyone|anyone|employees|parents|mothers ..1 with|who|on',
  ],
  unlessNear: ['permission|consent|agreed|with_her|with_his|asked_her'],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Sabine has been in hospital since March, which is why replies are slow⟧.',
    '⟦Our colleague Piet has been off work with stress⟧, so bear with us.',
    '⟦Her illness means the shop is shut⟧.',
    '⟦We finally had to part ways with Jonas, he kept missing shifts⟧.',
    '⟦Lena has a baby on the way, so we need a stand-in⟧.',
    '⟦Mr Roth is two months behind with his rent⟧.',
    '⟦His divorce has taken its toll on the figures⟧.',
  ],
  passes: [
    'With her consent: Sabine is in hospital and back in May.',
    'I was in hospital for six weeks myself.',
    'We ask nobody about an illness.',
    'Our bandages are used in a hospital in Graz.',
    'Piet retires in May after 31 years.',
    'Two colleagues were hurt in the accident and are in hospital.',
  ],
};
