import { defineFrame, type FrameExamples } from '../define';
import { history, hypothesis } from '../english-guards';

/** News of the house, of whatever kind, without one figure, date or day in the whole text. */
export default defineFrame({
  id: 'en/vague-news',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'thrilled|excited|proud|delighted|pleased|happy|honoured|honored|humbled|pumped|stoked ..2 to|that|of|by|about ..3 announce|share|say|report|present|introduce|reveal|have|be|our|what|this|we',
    'big|great|exciting|good|wonderful|amazing|fantastic|important|sad|difficult|breaking news|announcement|update',
  ],
  announcesAll: [
    [
      ['we|our|us|i|my|you|your|the_board|the_management|the_company|the_team|everyone|people'],
      [
        'announc*|introduc*|launch*|decid*|decision(s|)|implement*|initiat*|unveil*|rolling_out|roll_out|rolled_out|accelerat*|strengthen*|expand*|expansion|invest*|transform*|restructur*|realign*|adjust*|optimi*|streamlin*|consolidat*|moderni*|upgrad*|partner*|acqui*|merg*|scal(e|ing|ed)|deliver(ed|ing|s)|achiev*|exceed*|outperform*|commit*|strateg*|initiative(s|)|programme|program|measures|milestone(s|)|innovati*|solution(s|)|success*|growth|synerg*|efficien*|performance|leverag*|unlock*|empower*|journey|roadmap|future|vision|mission|chapter|sustainab*|leading|leader(s|)|excellence|quality|award*',
        'will|shall|going_to|about_to ..3 change|be|close|open|move|cease|end|start|begin|stop|offer|take|make|have|adapt|reduce|increase|charge|become|say|part|focus|bring|give|see|continue|lose|cut|lead|help|invest|build|improve',
        'have|has ..3 had|decided|taken|made|agreed|closed|found|become|been|started|begun|ended|stopped|changed|chosen|launched|signed|won|lost|failed|received|reached|raised|learned|discovered|identified|noticed|suspended|removed|withdrawn|resigned|left|cut',
        'officially|effective|going_forward|moving_forward|from_now_on|no_longer|truly|seriously|proudly|responsib*|transparen*|communicat*|priorit*|values|culture|purpose|dna|passion*|challeng*|opportunit*|potential|benefit*|impact*|value|stakeholder(s|)|ecosystem|digital*|ai|technolog*|experience(s|)|process*|project(s|)|platform|campaign|service|offer(ing|s|)|model|structure|organi*|compan*|industry|sector|market|brand|portfolio|operations|facility|site|plant|safety|security|compliance|regulat*|polic*|result(s|)|improve*|reduc*|increas*|ensur*|enabl*',
        'incident|issue(s|)|irregularit*|problem(s|)|disruption(s|)|delay(s|)|challenge(s|)|situation|event|mistake(s|)|concern(s|)|complaint(s|)|defect*|fault|error(s|)|investigat*|accident',
        'customers|prices|price|product|products|team|colleagues|jobs|organisation|company|business|market|industry|community|planet|stakeholders|shareholders|investors|patients|users ..6 best|most|more|new|better|always|every|all|first|safest|proud|great|strong|significantly|change|changes|love|trust|deserve|right|hard|difficult',
      ],
    ],
  ],
  unless: [
    ...history,
    ...hypothesis,
    'thank_you|thanks|condolences|mourn|died|funeral|birthday|anniversary|holiday|wish_you|retire*|merry|happy_new',
  ],
  slots: [
    {
      id: 'facts',
      question: 'vagueNewsFacts',
      answers: [
        '<number> ..3 <served>|<jobs>|<timespan>|euro|euros|pounds|dollars|cents|million|billion|per_cent|percent|%|tonnes|kilos|litres|metres|kilometres|miles|hectares|pages|times|points|sites|places|rooms|machines|cars|vehicles|trucks|buses|seats|beds|books|languages|countries|questions|letters|mistakes|steps|ways|things|reasons|drafts|loaves|trees|square|of|in|more|fewer|less|until|to|and|or|by|tables|lines|kinds|tons|hospitals|trials|cups|chairs|words|calls|emails|meetings|forms|studies|attempts|versions|models|shifts|bottles|degrees|sentences|kilowatt|megawatt|gigabytes',
        '<month>|<weekday>',
        'next|this|last week|month|year|night|spring|summer|autumn|winter|term|season',
        'at|since|before|after|until|from|on|no|page|hall|line|number|aged <number>',
        'yesterday|tomorrow|tonight|this_morning|this_afternoon|twice|half_of|a_third|a_quarter|dozens|hundreds|thousands|a_dozen|a_hundred|a_thousand',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'We have made the difficult decision to give our organisation a new shape. The future is bright.',
      slots: ['facts'],
    },
    {
      text: 'Our customers deserve the best, which is why we are strengthening our service.',
      slots: ['facts'],
    },
    { text: 'We are committed to excellence, and our strategy is a bold one.', slots: ['facts'] },
    {
      text: 'An issue occurred with our machines. We have informed everyone concerned.',
      slots: ['facts'],
    },
  ],
  silent: [
    'We are strengthening our service: from March twelve people answer the phone until ten at night.',
    'Thank you to our night shift, whose work nobody sees.',
    'My grandmother kept a shop, and I learned from her to listen before I speak.',
    'If our customers are right, we have a problem.',
    'The bread is good because the baker is patient.',
  ],
};
