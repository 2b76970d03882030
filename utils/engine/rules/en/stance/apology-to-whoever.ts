import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/apology-to-whoever',
  dimension: 'stance',
  kind: 'conditional-apology',
  severity: 'stop',
  advice: 'nameTheHarm',
  reason: 'apologyToTheHurt',
  all: [
    ['<apology>'],
    [
      'those|anyone|anybody|everyone|everybody|all|people|any|readers|colleagues|some|others|<customers> ..3 who|whom|that may|might|could|perhaps',
      'whoever|whomever felt|feels|was|is|has|may|might|took|takes|found',
      'anyone|anybody ..2 who|i|we ..3 <feeling>|felt|feels|took|takes|found',
      'anyone|anybody offended|hurt|affected|upset|disappointed',
      'those|everyone|everybody|all|people|readers|colleagues|<customers> who|that feel|feels|took|take|found|find ..4 <feeling>|offence|it|personally|funny',
    ],
  ],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    '⟦My apologies to those who may have been put out by the change⟧.',
    '⟦To anyone who felt excluded by the photo: I’m sorry⟧.',
    '⟦I apologise to whoever felt addressed⟧.',
    '⟦Sorry to all who took offence at the cartoon⟧.',
    '⟦We apologise to customers who might have noticed slower deliveries⟧.',
    '⟦Apologies to anyone offended by the sketch at our summer party⟧.',
    '⟦To everyone who feels hurt, I’m sorry⟧.',
  ],
  passes: [
    'We apologise to the 214 drivers who paid for repairs we owed them.',
    'To everyone who waited in the rain on Saturday: I am sorry, we opened one gate instead of four.',
    'I am sorry to those of you who came in vain.',
    'Thank you to everyone who may join us later.',
    'I’m sorry, Jan. You deserved an answer.',
    'Anyone who booked before May gets the old price.',
    'I apologise to all 46 colleagues who learned it from the newspaper.',
  ],
};
