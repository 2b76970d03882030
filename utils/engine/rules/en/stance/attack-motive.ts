import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/attack-motive',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'attack-critic',
  severity: 'stop',
  advice: 'answerTheSubstance',
  reason: 'attackMotive',
  phrases: [
    'envy|envious|jealous|jealousy|sour_grapes|resentment|schadenfreude|malice|spite|green-eyed',
    'hidden|political|ideological|different|personal|obvious|own|clear|particular|certain agenda(s|)',
    'agenda|motive(s|)|intention(s|)|interests behind',
    'an agenda',
    'axe|ax to grind',
    'has|have ..2 it_in_for|a_grudge|a_score|scores|an_axe|an_interest|something_to_sell',
    'whose ..2 payroll|interest|interests|benefit|pocket',
    'who ..2 pays|paid|is_paying|sent|put ..2 you|him|her|them|up|this',
    'paid by|for ..2 comment|say|write|competitor(s|)|rival(s|)|lobby',
    'in the pocket|pay of',
    'ideologically|politically motivated|driven|blinded|charged',
    'ideology|ideologues|ideologue|ideologically-driven',
    'attention|limelight|likes|clicks|headlines|publicity|applause|five_minutes|15_minutes|fifteen_minutes|reach|followers ..2 seek(ing|s|ers|er)|hungry|chasing|hunting|hunters|of_fame',
    'craving|desperate|hungry|fishing|hunting|looking|begging for ..1 attention|likes|clicks|headlines|applause|publicity|sympathy|compliments',
    'raise|raising|boost ..1 your|their profile',
    'attention-seeking|attention-seekers|click-hunting',
    'looking|searching|hunting|hungry for ..2 trouble|a_fight|fight|something_to_complain|scandal|faults|reasons|a_scandal|an_argument',
    'want(s|ed|) to ..2 see us fail|stumble',
    'harm|damage|hurt|discredit|destroy us|our ..2 deliberately|intentionally|reputation|name',
    'disgruntled|embittered|frustrated|bitter|failed|ex ..1 former|ex-employee(s|)|employee(s|)|staff|candidate(s|)|applicant|competitor',
    'disgruntled',
    'coming from|rich|ironic|interesting ..2 someone|somebody|a|an|you|person|employee|company|industry|the',
    'rich coming',
    'says someone|somebody|the|a_man|a_woman|one|someone_who',
    'spoken like',
    'i|we see|notice|noticed|note|gather|looked|checked|assume|suspect|presume|wonder ..3 you|your ..5 profile|employer|work(s|)|competitor|company|day_job|job|title|cv|linkedin|never|former|yourself|paid|union|membership|applied|timeline|sales',
    'your|judging_by_your profile|cv|job_title|employer|linkedin_page|career|timeline|posting_history ..3 say(s|)|show(s|)|tell(s|)|suggest(s|)|i|explains|is|has',
    'your employer|firm|company|own_company|own_industry|agency|university ..4 might|would|should|pays|knows|does|also|itself|is_not',
    'says|say|reveals|reveal|tells|speaks ..2 more|a_lot|everything|volumes|something ..2 about you|your|the|its',
    'people|voices|critics|someone|somebody|you like you|these|that|this',
    'people|persons|critics like you',
    'typical of|for|german|british|academic|journalist|union|consultant|millennial',
    'just|simply|merely|only want|wants|wanted|here|trying to ..1 complain|provoke|attack|attention|moan|vent|stir|criticise|criticize|be_offended|sell|troll',
    'stir(ring|) up|things|trouble|the_pot',
    'tell ..2 truth about_your',
    'not interested in ..2 facts|truth|dialogue|an_answer|answers|solution(s|)|debate',
    'no interest in ..2 facts|truth|dialogue|answers|solution(s|)',
    'some|certain|other|interested people|parties|circles|quarters|voices|media|groups ..3 just|only|simply|clearly|deliberately|apparently|would_rather|have_an_interest|benefit|profit|enjoy|love',
    'score|scoring ..2 points',
    'what is|are|was your|their real|true|actual motive|interest|problem|agenda|point|intention(s|)',
    'what ..1 your problem',
    'made up_your|their_minds|mind',
    'you have|had already|long ..1 made|decided',
    'why are you so|really',
    'so angry|bitter|negative|aggressive|hostile|emotional|cynical',
  ],
  scope: {
    reply: true,
  },
  except: [
    'an agenda for|with|of',
    'own agenda item',
    'agenda behind',
    'no hidden agenda',
    'without envy',
    'jealous of you',
  ],
  unless: [
    'i|we am|are ..3 envious|jealous',
    '<ownership>',
    'if i|we were',
    'no hidden|malice',
    'you are right',
    'meeting agenda',
    'your profile picture',
  ],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦Behind such comments there’s mostly envy⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I see you work for one of our competitors⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦That’s rich coming from a consultant⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Some voices here clearly have an axe to grind⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦One wonders who is paying you to write this⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You just want to stir up trouble⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Your comment says more about you than about us⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦This looks like attention-seeking to me⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Your profile says you left after two months⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The complaint comes from a disgruntled ex-employee⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'We have put your question on the agenda for Tuesday.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'I see your point about the price.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You are right to be angry.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'No hidden agenda here: the fee pays for the night shift.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Thank you, your letter tells us where our helpline fails.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'I’m a little envious of your garden.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We looked at your invoice and it was wrong.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
