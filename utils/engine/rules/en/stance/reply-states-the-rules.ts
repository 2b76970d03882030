import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/reply-states-the-rules',
  dimension: 'stance',
  kind: 'legalistic',
  severity: 'consider',
  advice: 'speakPlainly',
  unlessText: ['<concession>'],
  scope: {
    reply: true,
  },
  phrases: [
    'lawyer(s|)|counsel|solicitor(s|)|legal_department|legal_team|legal_advisers|attorney(s|)|compliance_department',
    'non-refundable|non-transferable|non-negotiable',
    'within|after|before|outside|inside ..2 deadline|notice_period|period|time_limit|limit(s|)|warranty|statutory|cooling-off|permitted|allowed|legal',
    'notice_period|notice_periods|warranty|guarantee ..3 expired|ended|ran|covers|does_not|excludes|observed|applies|over|void|lapsed',
    'page <number> of',
    'in writing',
    'company|house|our|hotel|group|refund|cancellation|returns|internal|the policy|policies|rules|guidelines',
    'policy',
    'permissible|permitted|allowed under|by|in|to|and',
    'rules|regulation(s|)|legislation|statute(s|)|directive|ordinance|norms|limit_value(s|)|threshold(s|)',
    'claim(s|)|entitlement|right ..3 not|does|no|exist*|arise*|assert*|void|lapse*|must',
    'nothing in ..4 oblig*|requir*|prevent*|forbid*|prohibit*|says',
    'signed|approved|certified|cleared|audited|checked|inspected ..1 off ..2 by',
    'approved|certified|audited|cleared|authorised|authorized|licensed ..1 by ..3 authorit*|regulator|auditor(s|)|council|ministry|inspector*|tüv|office',
    'formally|legally|contractually|procedurally|technically|lawful(ly|)|legitimate(ly|)|legitimately',
    'contract(s|)|agreement|conditions|terms ..3 says|said|clear|allow(s|)|give(s|)|provide(s|)|apply|applies|runs|binding|states|remain(s|)|signed',
    'clause(s|)|small_print',
    'court|courts|proceedings|litigation',
    'liab(le|ility|ilities)',
    'you ..2 signed|accepted|agreed|confirmed|ticked|consented|booked|ordered|chose|were_given|received',
    'signed ..1 by ..1 you',
    'your|the signature|confirmation|consent',
  ],
  except: [
    'in terms of',
    'terms with',
    'on good terms',
    'rules out',
    'the fee|price|refund policy is',
    'policy ..2 change|changed|wrong',
    'your confirmation ..2 email',
    'your|the order|booking confirmation',
    'you received|booked|ordered|accepted|confirmed|chose',
  ],
  unless: [
    'whatever ..4 says|say|said',
    'no excuse',
    'change|changed|changing|rewrite|rewritten|rewriting|drop|dropped|scrap|scrapped|delete|deleted|waive|waived',
    'but|and|still|yet ..4 wrong|unfair',
    'refund|refunded|repaid|pay_you|paid_back',
    'you are entitled',
    'collective agreement',
    'new rules|contract|policy',
    'we broke|breached',
    'from now on',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Our lawyers have looked at it and see no problem⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The deposit is non-refundable⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The warranty ended on 3 March⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Nothing in the agreement obliges us to heat the hall⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Company policy is clear on this⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The notice period was observed to the day⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Claims must be made in writing⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'The policy was unfair, and we have changed it.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Whatever the contract says, you get your money back.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We broke our own rules, and I answer for it.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'In terms of noise you are right.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Your refund left us on Monday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'From now on the rules fit on one page.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
