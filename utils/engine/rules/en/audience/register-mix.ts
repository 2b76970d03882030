import { definePatternRule, type Examples } from '../../define';

/** A pal in one sentence, a form letter in the next. */
export default definePatternRule({
  id: 'en/audience/register-mix',
  dimension: 'audience',
  kind: 'address-mix',
  severity: 'consider',
  advice: 'oneAddress',
  all: [
    [
      'folks|guys|lads|dude(s)|buddy|buddies|mate|mates|fellas|y_all|ya',
      'you lot|guys|folks',
      'shoot us|me|him|her',
      'give us a shout',
      'hit me|us up',
      '^ hey|hiya|howdy|cheers',
      'wanna|gonna|gotta',
    ],
    [
      'esteemed|honoured|honored|valued|distinguished ..1 <customers>|applicant(s)|member(s)|colleagues|investors|shareholders|donors|partners|candidate(s)|recipients|readers|residents|staff|community|guests|clients|industry',
      'dear madam|sir|valued|esteemed|honoured|applicant|customer|patient|patron(s)|candidate|member(s)',
      'kindly|respectfully|cordially|hereby request|requested|invited|note|ask|asked|register|refer|retain|take',
      'is|are|be respectfully|kindly|hereby|cordially requested|invited|reminded|advised|asked',
      'the undersigned',
      'at your disposal',
      'at your|their earliest convenience',
      'should you|it wish|please|be|require ..4 to|you|them',
      'ladies and gentlemen',
      'one is ..2 requested|asked|reminded|advised',
      'shall inform|direct|present|submit|notify|remain',
      'may direct|consult|address ..3 to|the|their',
    ],
  ],
  reach: 'text',
  extent: 1,
  unless: ['quote|letter|notice ..2 said|says|read|reads'],
  source: 'One text, one voice: plain-language guides; our own list',
});

export const examples: Examples = {
  flags: [
    'Hey riders, grab your helmet! We ask the ⟦valued customer⟧ to accept the new conditions.',
    'You lot are great. ⟦Dear customer⟧, keep this notice.',
    'Come on in, folks. Visitors ⟦are respectfully requested⟧ to report to reception.',
    'You guys are the heart of it. Questions go to ⟦the undersigned⟧.',
    'Cheers, mate, see you Monday. I remain ⟦at your disposal⟧.',
    'Shoot us your CV, buddy. You ⟦are cordially invited⟧ to apply.',
  ],
  passes: [
    'Hey folks, the hall is open again, come and see it.',
    'Dear customer, kindly retain this notice.',
    'You are cordially invited to apply. We look forward to meeting you.',
    'The lads in Tilbury did it in two nights.',
    'Ladies and gentlemen, thank you for eleven years.',
    'You guys did it. Questions go to Anna in the office.',
  ],
};
