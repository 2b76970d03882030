import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/lawyers-voice',
  dimension: 'stance',
  kind: 'legalistic',
  severity: 'polish',
  advice: 'speakPlainly',
  phrases: [
    'no|not|neither|nor|any|without ..2 breach|intent|fault|wrongdoing|negligence|misconduct|liability|violation|infringement|guilt|obligation|entitlement|claim ..5 was|is|are|has|could|can|been|found|established|discernible|apparent|identified|proven|exist*|arise*|recognis*|admitted',
    'breach|violation|infringement|negligence|wrongdoing|intent|misconduct|liability|entitlement ..5 not|no ..3 discernible|established|apparent|identified|found|proven|evident|exist|given',
    'admission|admit*|acknowledg*|recognition of|any ..2 guilt|fault|liability|wrongdoing|legal|responsibility',
    'within|inside|below|under|met|meets|meet ..3 limit|limits|threshold(s|)|values|requirements|standards|framework|range|tolerances ..4 law|legal|legally|statutory|permitted|allowed|prescribed|regulator|laid_down',
    'legal|statutory|permitted|regulatory|applicable|contractual|permissible limits|limit|thresholds|requirements|framework|values|obligations|standards|provisions|minimum|deadline|range',
    'parties ..1 have|had|agreed ..2 agreed|not|to',
    'agreed not|to ..3 comment|confidential*|silence|disclose|discuss',
    'not|no|nothing|decline* ..2 comment|discuss|disclose|elaborate ..5 proceedings|litigation|investigation|individual|cases|matter|personnel|contract|details|reasons|legal|further|confidential*',
    'ongoing|pending|current|live ..1 proceedings|litigation|investigation(s|)|case|lawsuit|process ..6 not|no|nothing|unable',
    'for legal|data_protection|privacy|regulatory|confidentiality reasons|grounds',
    'from a|the legal|contractual|formal|purely_legal ..1 point|perspective|standpoint|view|side',
    'strictly|legally|formally|contractually|technically speaking|bound|obliged|correct|permissible|permitted|sound|required|entitled|watertight|compliant',
    'reserve(s|d|) ..1 the ..1 right|all_rights',
    'in|with accordance|compliance|conformity|line ..2 with ..3 law|legal|regulation(s|)|terms|contract|agreement|rules|policy|provisions|conditions|requirements|guidelines|clause',
    'hereby|herewith|aforementioned|thereof|therein|notwithstanding|pursuant|heretofore|without_prejudice|whatsoever',
  ],
  unless: ['<ownership>'],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦A breach of duty is not apparent on our part⟧.',
    '⟦No intent was established by the court⟧.',
    '⟦The payment is no admission of guilt⟧.',
    '⟦All readings stayed within the limits set by law⟧.',
    '⟦The parties have agreed to confidentiality⟧.',
    '⟦We can’t comment on ongoing proceedings⟧.',
  ],
  passes: [
    'We broke the contract and will pay.',
    'The court found two breaches.',
    'We agreed to meet in May.',
    'The limits of the tool are set out on page 3.',
    'Our lawyer admitted the error.',
    'Under the new law every flat needs a smoke alarm.',
  ],
};
