import { defineFrame, type FrameExamples } from '../define';
import { history } from '../english-guards';

export default defineFrame({
  id: 'en/study',
  language: 'en',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'study|studies|survey|surveys|research|poll|data|statistics|figures|numbers|analysis|science|experts ..2 show(s|ed|)|prove(s|d|)|suggest(s|ed|)|confirm(s|ed|)|find(s|)|found|reveal(s|ed|)|say|says|agree|demonstrate(s|d|)',
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
    { text: 'Studies show that happy teams are more productive. That is why we dance on Fridays.', slots: ['source', 'sample'] },
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
