import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/veiled-threat',
  dimension: 'risk',
  kind: 'threat',
  severity: 'polish',
  advice: 'answerWithoutAThreat',
  scope: {
    reply: true,
  },
  unlessText: ['<concession>'],
  phrases: [
    'our|my legal_department|legal_team|lawyer(s|)|solicitor(s|)',
    'careful',
    'noted|note|screenshot(s|)|archiv*|saved',
    'your ..2 employer|boss|company|firm|manager|landlord|contract|supplier|customers|business|career|job|licence|permit',
    'meet ..2 twice|again',
    'think|thought ..1 twice|again|hard|long',
    'wise(r|)|better_off|sensible ..2 to|not|if|for',
    'regret',
    'surprised ..1 if|when',
    'could|might|may|can ..1 get|turn|become|be ..1 expensive|uncomfortable|unpleasant|serious',
    'patience|tolerance ..4 end|limit(s|)|limited|thin|running',
  ],
  except: [
    'legal ..1 minimum|requirement*|limit|terms|holiday',
    'i|we ..2 regret',
    'noted ..2 and|with|thanks',
    'your contract|customers|business|job',
  ],
  unless: [
    'my ..2 number|line|phone',
    'call|ring|phone|email|write_to|visit ..2 me|us',
    'refund|replacement|on_its_way',
    'sorry',
    'we|i ..1 regret',
    'right',
    'help',
    'owe',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    {
      text: 'It’s a small trade, ⟦and people meet twice⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I would be a little more careful with such words⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our legal department is reading along⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We have noted your name⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Claims like that can become expensive⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Don’t be surprised if the tender goes to somebody else⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our patience has limits⟧, Mr Kramer.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You might be wise to take this post down⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'Your advice helps, we have printed it for the depot.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Ring me, my number is below, and be careful on the ice.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The refund has been noted and is on its way.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We regret the delay and owe you four days.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Thank you for the names of the two drivers.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The lamp in your street will be replaced on Monday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
