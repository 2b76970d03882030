import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/attack-ignorance',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'attack-critic',
  severity: 'stop',
  advice: 'answerTheSubstance',
  reason: 'attackIgnorance',
  phrases: [
    'you ..3 not|never ..2 read|understood|looked|checked|researched|bothered|grasped|done_your|know_what|understand|followed|informed|paid_attention|listened|thought',
    'obviously|clearly|evidently|plainly|apparently|manifestly|presumably not|never|did_not|have_not|do_not|does_not|has_not|misread|misunderstood|missed ..2 read|understand|understood|know|bothered|checked|grasped|researched|done|the_point|looked|the|our',
    'had|if you|people|critics|anyone ..3 bothered|troubled|cared|taken|read|looked|done|invested|checked|made_the_effort|been_paying|paid ..5 to|the|our|my|beyond|up|closely|properly|past|further',
    'if you|people ..1 actually|really|properly|only|even read|looked|understood|knew|checked|followed|studied',
    'do|done|doing your homework|research|own_research|due_diligence|reading',
    'try|start|suggest|recommend|advise ..2 reading',
    'read|try_reading ..3 before ..1 you|commenting|posting|judging|criticising|criticizing|complaining',
    'read the|my|our ..4 again|properly|carefully|first|more_closely|to_the_end|once_more',
    'before you|people|one|anyone ..2 comment|post|judge|criticise|criticize|complain|write|accuse|attack|speak|shout|throw|share|type|jump|hit',
    'inform|educate|acquaint|familiarise|familiarize yourself|yourselves|themselves',
    'get your|their facts',
    'facts before',
    'check|get|know|look_at|stick_to|learn your|the facts',
    'reading comprehension',
    'basic|elementary|minimum|fundamental|complete|total|profound|staggering|astonishing ..2 understanding|knowledge|grasp|lack_of|ignorance|misunderstanding|comprehension',
    'understand|understands|understood nothing|little|neither|the_first_thing|how_business|how_markets|how_this_works|how_things_work|how_pricing|how_an',
    'no|without_any|little|zero|not_the_faintest|not_the_slightest|not_a_clue|lack_of ..1 idea|clue|understanding|grasp|inkling|knowledge ..2 what|of|how|about|who',
    'have no|not_a|absolutely_no idea|clue',
    'let me|us explain ..2 slowly|again|simply|how|once',
    'let me|us spell|dumb|put|break ..2 out|down|simply',
    'i will|shall|could explain ..2 slowly|again|for_you|in_simple|once_more',
    'once more for|slowly',
    'for|to those|the ..4 slow|at_the_back|not_paying|who_can_not_read|hard_of|still_do_not',
    'beyond|above|over your|their|some ..2 understanding|grasp|head|comprehension|pay_grade',
    'too complex|complicated|complicate|nuanced|difficult for|to_explain',
    'does|do not fit ..3 tweet|comment|post|soundbite|headline',
    'fail(s|ed|) to understand|grasp|see|appreciate',
    'miss|missed|missing|misses the|my|our entire|whole|point|essential',
    'not how ..2 works|work',
    'welcome to the real|reality',
    'economics 101',
    'basic|simple|elementary economics|maths|math|arithmetic|physics|logic|accounting',
    'learn how to|to_read|to',
    'calm down',
    'take a deep|chill|breath',
    'deep breath',
    'stay|remain|keep_it|get|be factual|objective|civil|constructive|reasonable|realistic|serious',
    'emotional(ly|)|irrational(ly|)|unobjective|unhelpful|simplistic|one-sided|oversimplified|hyperbolic|overblown|undifferentiated',
  ],
  scope: {
    reply: true,
  },
  except: [
    'emotional support|health|day|intelligence|moment',
    'before you post|comment your|it_back',
    'understand little',
    'stay|remain|be civil|serious about',
    'i|we do_not|did_not|had_not|have_not ..3 read|know|understand|check|looked|listened',
    'not have you',
    'beyond your|their control',
  ],
  unless: [
    'i|we had|have|did|do ..2 not|no|little|never ..2 read|understood|idea|clue|checked|grasp|looked|listened|understand',
    '<ownership>',
    'we|i missed the point',
    '<reporting>',
    'you are right',
    'i|we failed|fail|must|should|was|were',
    'you should not have|need',
    'you did_not|have_not ..2 received|got|get',
    'not have to',
    'your question',
    'too complicated|complex for_customers',
    'what went',
  ],
  extent: 'clause',
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦You clearly haven’t read the second paragraph⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦If you’d bothered to open the report⟧, you’d know.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I suggest reading the study before you comment⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Do your homework first⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Perhaps get your facts straight next time⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Let me explain it slowly⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Your comment shows a complete lack of understanding of how hospitals work⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦That’s not how pricing works⟧, sorry.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦This topic doesn’t fit into a comment⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You are missing the point entirely⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'We hadn’t read your letter, and that is on us.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You did not get a letter because we had no address.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We failed to understand how much this matters to you.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'I had no idea, and I should have asked.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You are right, our form is too complicated.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The report is on page 9, and I’ll send it to you.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Before we answer, we want to see the figures ourselves.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
