import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/lectured',
  dimension: 'stance',
  kind: 'attack-critic',
  severity: 'polish',
  advice: 'answerTheSubstance',
  phrases: [
    'lecture(s|d|)|lecturing ..1 by|us|me',
    'thick|thicker|thin|thinner|sensitive skin(s|)|souls|skinned',
    'prefer(s|)|choose(s|)|want(s|)|need(s|)|love(s|) ..3 story|headline(s|)|clicks|drama|outrage|scandal ..3 to|over|rather_than|more_than|instead_of',
    'juicy|cheap|lurid|sensational|scandal story|headline(s|)|details',
    'not|hardly|no ..2 angel(s|)|saint(s|)|innocent|altar_boy|choirboy*|lamb(s|)',
    'leave ..5 to ..1 the ..1 grown-ups|adults|experts|professionals|people_who',
    'some|certain|a_few|one_or_two|few|those|these|various|self-appointed journalist(s|)|activist(s|)|people|critics|commentators|individuals|circles|media|gentlemen|quarters|loud|voices|neighbours|neighbors ..6 prefer*|would_rather|always|never|like|love|enjoy|seem*|need*|want*|think*|believe*|good_at|feel*|obviously|apparently|feed*|shout*|know',
    'chain(ed|ing|)|glu(e|ed|ing)|stick|sticking themselves|yourself|yourselves',
    'get|got|getting ..3 facts|story|homework|maths|math ..1 right|straight|first|done',
    'do|done|doing ..1 your|their homework|research|sums',
    'if you|they had|would ..3 bothered|read|looked|asked|taken|listened|done|understood|bother',
    'never|not ..2 run|worked|built|managed|employed|founded|signed|met ..3 business|company|payroll|day|anything|firm|balance|job',
    'on the sidelines',
    'easy|easily to|said|from ..2 criticise|criticize|judge|talk|complain|shout|throw|demand|outside',
  ],
  unless: [
    '<ownership>',
    'our|a|the|two|new kindergarten|nursery|playground',
    'agenda is|for|of|item|point',
    '<served>|children|apple|fruit|grape(s|) ..3 skin',
    'some people ..2 never',
    'we|i ..1 did|do|done',
    'lecture on',
  ],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦We used to have thicker skins⟧.',
    '⟦Some reporters prefer clicks to the truth⟧, ⟦and certain people love that⟧.',
    '⟦We won’t be lectured by activists⟧.',
    '⟦The guest wasn’t exactly an angel either⟧.',
    '⟦Get your facts straight first⟧.',
    '⟦It’s easy to criticise from the sidelines⟧.',
  ],
  passes: [
    'The lecture on soil starts at six.',
    'Our kindergarten opens in May.',
    'The apple has a thick skin.',
    'Some people never got our letter.',
    'We did our homework too late.',
    'The agenda is in the lobby.',
  ],
};
