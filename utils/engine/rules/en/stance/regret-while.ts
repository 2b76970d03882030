import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/regret-while',
  dimension: 'stance',
  kind: 'but-apology',
  severity: 'stop',
  advice: 'endWithTheApology',
  phrases: [
    'while|whilst|although|though|much_as i|we ..2 apologise|regret|sympathise|appreciate|understand|are_sorry|am_sorry|hear|respect|get ..5 frustrat*|anger|angry|upset|disappoint*|annoy*|inconvenien*|concern(s|)|pain|worr*|delay(s|)|feeling(s|)|confusion|criticism|wait|mistake(s|)|offence|hurt|feel|distress|view',
    'sorry as|though i|we am|are',
    'regrettable|unfortunate as|though this|that|it is|was|may',
  ],
  extent: 'clause',
  except: [],
});

export const examples: Examples = {
  flags: [
    '⟦While we regret the inconvenience⟧, the schedule was approved in June.',
    '⟦Although I understand your frustration⟧, prices have to reflect costs.',
    '⟦Much as we sympathise with the disappointment⟧, a deadline is a deadline.',
    '⟦Whilst we appreciate your concerns⟧, the pool closes at nine.',
    '⟦Sorry as we are⟧, this was a storm nobody forecast.',
    '⟦Regrettable as this is⟧, the fare was displayed correctly.',
  ],
  passes: [
    'While we wait for the report, the line stays shut.',
    'Although we understand the rules, we had never tested them.',
    'While I was away, Anna ran the shop.',
    'We regret the inconvenience to the 300 families in block C and pay their hotel.',
    'Although the wait was long, nobody left the queue.',
    'Much as I like Lisbon, we stay in Porto.',
  ],
};
