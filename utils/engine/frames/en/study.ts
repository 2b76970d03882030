import { defineFrame, type FrameExamples } from '../define';
import { history } from '../english-guards';

export default defineFrame({
  id: 'en/study',
  language: 'en',
  scope: { reply: false, channels: ['post', 'article'] },
  announces: [
    'study|studies|survey(s|)|research|poll|scientist(s|)|researchers|experts|institute|statistics|data|experiment(s|) ..3 shows|show|proves|prove|proven|confirms|confirmed|has_confirmed|found|finds|says|say|agree|reveals|revealed|suggests|suggest|demonstrat*|clear',
    'scientifically|clinically|demonstrably|statistically proven|tested|confirmed|shown',
    'according_to ..2 study|studies|survey|research|experts|scientists|statistics|surveys|institute',
    '<number> per_cent|percent|%|of|out_of ..3 all|people|leaders|companies|employees|customers|consumers|homes|managers|projects|women|men|users|executives|respondents ..4 say|want|would|are|believe|fail|prefer|happier|more|feel|agree|trust|think|quit|recommend|swear',
    'nine|eight|seven|four|two|three out_of|in|of <number> ..3 say|want|would|people|customers|managers|companies',
  ],
  unless: [
    'of_you|of_us',
    ...history,
    'i_read|article|congratulations|hydrological|geological|lake',
    '<own> research|team|lab|sales|revenue|data_protection|data_centre|case_study|jobs|study_room|wages|roles|works_council|our_staff|our_shares',
    'recycled|of_our',
  ],
  instead: ['en/results'],
  slots: [
    {
      id: 'source',
      question: 'studySource',
      answers: [
        'study|survey|poll|research by|from|of|in ..2 <capital>',
        'by|from|of|at|in|for|our|with|the ..2 <capital> ..3 survey|study|institute|university|report|research|office|college|foundation|association|agency|journal|census',
        'university|institute|college|office|lab|clinic of|for|in|at ..2 <capital>',
        '<capital> university|institute|survey|journal|report|foundation|office|statistics|census|college',
        'we|our ..2 asked|surveyed|own|measured|interviewed|counted|customer|staff|exit|annual',
        'https|http|link|page|source',
      ],
    },
    {
      id: 'sample',
      question: 'studySample',
      onlyIf: ['<number> per_cent|percent|%|out_of|in|of', 'happy|happier|better|prove*'],
      answers: [
        '<number> ..4 <served>|respondents|participants|interviews|managers|volunteers|trials|answers|women|leaders',
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
    { text: '73 per cent of employees want more feedback. Are you listening?', slots: ['source'] },
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
