import { defineFrame, type FrameExamples } from '../define';
import { history } from '../english-guards';

export default defineFrame({
  id: 'en/study',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'demonstrably|verifiably|provably|clinically|scientifically|measurably|evidently ..2 strengthen*|improve*|reduce*|increase*|help*|better|healthier|safer|work*|boost*|lower*|protect*|faster|more|proven|tested|effective',
    'safest|best|fastest|cheapest|healthiest|most_reliable|most_secure|most_efficient|most_advanced|most_trusted|most_innovative|most_popular|most_modern|leading|finest|strongest|greatest|largest|biggest|number_one|no_1|top ..4 in|on|of ..1 the ..2 world|country|market|industry|planet|europe|region|sector|city|germany|britain|globe|class|business|continent',
    'safe|effective|harmless|proven|works|better|healthier|superior ..2 than|for ..2 any|all|every|everyone|competitors|alternatives|everybody|others|rivals|anything',
    '<number> % of ..3 leaders|employees|executives|companies|ceos|managers|customers|consumers|people|workers|businesses|firms|professionals|candidates|decision_makers|patients|women|men|parents|students|buyers|germans|britons|europeans|boards|teams ..2 agree|say|believe|think|want|are|see|feel|consider|plan|use|fail|prefer|would|expect|have|do|trust|report|struggle|lack',
    'numerous|countless|many|several|recent|new|all|various|most|international studies|surveys|reports|data|experts|analyses|statistics',
    'everyone|everybody|we|all know(s|) ..3 from ..2 data|research|studies|statistics|science',
    'data|research|science|statistics|numbers|facts|evidence ..3 clear|undeniable|prove(s|)|speak|speaks|unambiguous|tell|tells|do_not_lie',
    'it ..1 is ..3 proven|established|undisputed|well_known|scientifically',
    'proven ..1 to|that|fact|by',
    'study|studies|survey|surveys|research|poll|statistics|science|experts|scientists|researchers|evidence|neuroscience|psychologists ..4 proved|proven|shown|agree|says|shows|show|prove|demonstrated|know|confirm|confirms|say|found|suggest|suggests|finds|believe|reveals|reveal',
    'nine|eight|seven|six|four|three|two|three_quarters|two_thirds|half|most|majority|many ..1 out_of|in|of|thirds_of|all ..2 ten|five|four|three|managers|employees|executives|companies|customers|people|patients|leaders|consumers|workers',
    'most managers|executives|employees|companies|leaders|customers|consumers|people|firms|businesses|women|men|workers|patients ..4 sleep|believe|say|want|think|feel|fail|prefer|leave|quit|trust|would|are|have|do|underestimate',
    'happiest|healthiest|safest|most_satisfied|best-trained|most_loyal|most_popular|most_trusted|cleanest|fastest|cheapest ..4 country|world|europe|region|industry|germany|britain|sector|market|city',
    'study|studies|survey|surveys|research|poll|statistics|science|experts ..2 show(s|ed|)|prove(s|d|)|suggest(s|ed|)|confirm(s|ed|)|find(s|)|found|reveal(s|ed|)|say|says|agree|demonstrate(s|d|)',
    'according_to ..3 study|survey|research|poll|analysis|studies|statistics|experts',
    'scientifically|statistically|clinically proven|proved|shown',
    'it_is_proven|is_proven_to|proven_that|have_shown_that|research_tells',
    '<number> per_cent|percent|%|out_of_ten|in_ten ..2 of ..4 employees|people|executives|leaders|companies|managers|customers|consumers|germans|britons|europeans|workers|women|men|patients|firms|candidates|businesses|ceos|respondents|parents|students ..4 want|say|believe|think|feel|are|would|have|prefer|expect|trust|do|use|plan|see|fear|consider|quit|leave|wish|fail',
    '<number> out_of|in <number> ..4 employees|people|executives|leaders|companies|managers|customers|consumers|germans|britons|europeans|workers|women|men|patients|firms|projects|candidates|businesses|ceos|parents|students',
    'vast|overwhelming|large majority of employees|people|executives|leaders|companies|managers|customers|consumers|workers|candidates',
  ],
  unless: [
    ...history,
    'not|never|no ..3 study|studies|research|survey|statistics',
    '^ do|does|did|is|are|would|could|what|how|why|which',
    'our|my ..3 employees|customers|colleagues|patients|students|staff|team|people|workers|guests|firm|managers',
    'case|feasibility study|studies',
    'i study|studied|studies',
    '<number> ..1 of|% ..2 our|us|you|my|them|these|those|the',
    'trial|trials|phase',
    'our ..3 figures|numbers|analysis|data|statistics',
    'field|figures_show_we|numbers_show_we',
  ],
  instead: ['en/vague-news', 'en/vague-action', 'en/vague-success'],
  slots: [
    {
      id: 'source',
      question: 'studySource',
      answers: [
        'by|from|of|at|according_to ..4 <capital> ..2 university|institute|school|foundation|survey|office|study|report|institut|agency|centre|center|research|association|index|barometer',
        '<capital> university|institute|survey|index|report|study|barometer|foundation|school|monitor|statistics|office|commission|poll|research|ministry|review',
        'university|institute|school|office|ministry|academy|department|bank of ..2 <capital>',
        'according_to|by|from|researchers_at|professor|economist <capital>',
        'mckinsey|gallup|deloitte|kpmg|pwc|gartner|forrester|bitkom|ifo|oecd|eurostat|ons|destatis|bertelsmann|fraunhofer|harvard|stanford|mit|yougov|ipsos|allensbach|statista|=WHO|accenture|bcg|ey|microsoft|linkedin|edelman|nature|lancet',
        'our_own|our|internal|in-house survey|study|poll|research|analysis|data',
        'we asked|surveyed|polled|interviewed|measured|counted',
        'https|http|www|link|page <number>|published_in|national_statistics|statistics_office|annual_report|source',
      ],
    },
    {
      id: 'sample',
      question: 'studySample',
      answers: [
        '<number> ..1 respondents|people|employees|executives|companies|managers|customers|students|patients|firms|participants|households|leaders|graduates|adults|colleagues|women|men|first-years|workers|interviews|answers|replies|parents|users|children|guests|nurses|teachers|countries|data_sets|members|hospitals|cases|owners|engineers|schools|lines',
        'by|from|at|according_to ..3 <capital>',
        '<capital> university|institute|survey|index|report|study|barometer|foundation|school',
        'https|http|www|link|page <number>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Studies show that happy teams are more productive. That is why we dance on Fridays.',
      slots: ['source', 'sample'],
    },
    { text: '73 per cent of employees want more feedback. Are you listening?', slots: ['source', 'sample'] },
    { text: 'It is scientifically proven: people who walk think better.', slots: ['source', 'sample'] },
    { text: 'Our own survey shows that home working makes people happy.', slots: ['sample'] },
  ],
  silent: [
    'According to the National Graduate Survey, 97.3 per cent of last year’s 113 students were in work. Research shows it helps to ask.',
    '40 per cent of our employees work part time.',
    'I studied in Delft.',
    'We have 82 per cent of our shops open.',
    'A study by Fraunhofer shows that heat pumps work in old houses.',
    'Back in 2010 a study showed the opposite.',
  ],
};
