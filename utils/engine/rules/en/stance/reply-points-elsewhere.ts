import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/reply-points-elsewhere',
  dimension: 'stance',
  kind: 'whataboutism',
  severity: 'consider',
  advice: 'speakForYourself',
  unlessText: ['<concession>'],
  scope: {
    reply: true,
  },
  phrases: [
    'other|many|most|some|plenty_of|lots_of|dozens_of|all|big|bigger|large|larger|major|foreign|public|state|private|fellow|neighbouring ..1 companies|firms|banks|airlines|employers|hospitals|universities|schools|retailers|shops|chains|brands|carriers|makers|manufacturers|boards|landlords|hotels|insurers|publishers|papers|newspapers|clubs|operators|agencies|platforms|breweries|bakeries|utilities|industries|sectors|countries|cities|towns|providers|suppliers|restaurants|ceos|chief_executives|supermarkets|groups|corporations|charities|clinics|farms|railways|ports|lines|houses',
    '<competitor>',
    'elsewhere',
    'others ..3 charge|pay|do|have|are|would|take|make|cut|offer|sell|keep|get|manage|simply|just|never|not',
    'everyone|everybody else',
    'the|your ..2 supermarkets|discounters|big_platforms|tech_giants|chinese|americans|state-owned|public_sector|politicians|ministers|tax_man|oil_companies|banks|airlines|railways|neighbours|town_hall ..3 do|does|pay|pays|charge|charges|has|have|get|gets|are|is|made',
    'when ..6 nobody|no_one',
    'when the|your|a|other ..6 nobody|no_one|not_a_word|where',
    'there are|is ..2 firms|companies|employers|people|places|plenty|others|hotels|banks|shops|countries|towns|boards who|that|in|where|which|out_there',
    'find ..2 same|worse|cheaper|better ..3 at|with|in|elsewhere|anywhere|from',
    'not find|see|get ..2 a|any|anyone|another|it ..5 cheaper|better|that|who|less|anywhere|elsewhere',
    'i could|can name',
    'the rest of_the|of_our industry|market|sector|country|world',
    'by|in comparison',
    'meanwhile',
    'did|have|do|will|would you ..3 ask|asked|write|written|complain|complained|post|posted|check|checked|also|ever ..4 them|they|the|same|other|others|<competitor>|supermarket(s|)|when|about|your',
    'curious|interested|wonder|wondering|love ..2 whether|if|to_know|to_see|what|how ..2 you|your|anyone',
    'your ..2 newspaper|paper|employer|union|university|bank|phone|party|council|own_firm|own_company|magazine|broadcaster|organisation|organization|association|ngo|charity|pension_fund ..3 does|do|has|is|also|prints|sells|uses|charges|pays|made|cut|gets|flies',
    'nobody|no_one ..2 in ..3 industry|country|market|sector|europe|business|town ..3 does|do|pays|offers|has|can',
    'no ..2 company|bank|hotel|airline|employer|hospital|shop|brewery|retailer|firm|university ..4 in|could|can|does|would|anywhere',
  ],
  except: [
    'as everyone_else',
    'in comparison with_last',
    'other|many|most|some companies ..3 asked|told|joined|wrote',
    'no company|bank employee',
    'everyone else in|at|on the_team',
  ],
  unless: [
    'no excuse',
    'not an excuse',
    'learn|learned|learnt|copy|copied from',
    'no comfort',
    'ask|asked us',
    'so will|do we',
    'i|we looked|compared|asked|visited',
    'catch up',
    'behind',
    'you can|may go|choose ..2 free',
  ],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Other airlines simply leave people at the gate⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦There are hotels in this town that charge for towels⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Did you also write to the supermarket across the road⟧?',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Your newspaper prints on dead trees⟧, I believe.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦When the state railway is late, nobody writes a post⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our rivals pay a third less⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You won’t find it cheaper anywhere⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦No bank in Europe does it differently⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'We looked at how other airlines do it, and we were wrong.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We learned from other hospitals and copied their form.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The others in your group got their money on Monday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Your bank will see the refund by Friday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Ana and everyone else in the team will be there on Tuesday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'That our rivals do it, too, is no excuse.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
