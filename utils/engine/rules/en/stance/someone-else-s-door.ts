import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/someone-else-s-door',
  dimension: 'stance',
  kind: 'blame-shift',
  severity: 'polish',
  advice: 'startWithYourPart',
  phrases: [
    'blame|thank|ask|sue|write_to|complain_to|call ..4 not|rather_than|instead_of us|me|our|the_driver|the_team',
    'direct|address|raise|take|send|aim|point|put ..1 your|any|the|all|that|this|do ..4 anger|indignation|complaint(s|)|question(s|)|concern(s|)|finger|frustration|feedback ..2 to|at|with|elsewhere',
    'who|that|which insisted|refused|demanded|pulled_the_plug|dragged|changed_its|changed_their|forced|botched|messed|let_us|left_us',
    'insurer(s|)|bank|council|landlord|ministry|regulator|authority|authorities|brussels|office|head_office|legislator|government|supplier|manufacturer|owner|agency|union|police|airport ..3 insisted|insists|refused|refuses|demanded|demands|not_budge|not_let|would_not|forced|forces|wants_it|requires_it',
    'of their|your|his|her own making|doing|choosing|accord',
    'acted|acting|was_acting|decided ..1 alone|on_his_own|on_her_own|on_their_own|without_authorisation|without_authorization|against_instructions|independently|off_his_own_bat|on_his_own_initiative|on_her_own_initiative',
    'accept(s|)|take(s|)|run(s|)|bear(s|)|assume(s|)|know(s|)|living_with ..3 risk(s|)',
    'own risk|fault|negligence|carelessness|responsibility',
    'when|if|where|because|unless ..6 used|folded|installed|stored|washed|handled|operated|fitted|assembled|loaded|treated|charged|worn|cleaned ..4 incorrectly|wrongly|improperly|force|not_as|unlike|contrary|roughly|carelessly|against',
    'not used|stored|installed|handled|washed|worn|fitted|assembled|operated|treated ..3 as|in|correctly|properly|according',
    'one of_those ..1 days|weeks|mornings|nights',
    'just|simply bad_luck|unlucky|unfortunate',
    'has|have|was|were|is|are ..1 since|now|therefore|meanwhile been removed|dismissed|suspended|let_go|relieved|reassigned|retrained|spoken_to|disciplined',
    'fans|guests|visitors|customers|parents|passengers|tenants|patients|users|residents|crowd|members|readers ..5 drunk|aggressive|late|careless|pushing|impatient|ignored|unprepared|rude|abusive|not_read|simply|confused',
    'should|could|might|ought ..1 have ..1 read|checked|asked|known|noticed|booked|backed|called|thought|looked|updated|listened|come',
  ],
  unless: [
    '<ownership>',
    'i|we|our ..2 should|could|ought ..1 have',
    'i|we ..4 <fault>',
    'accord',
    'we ..1 agreed',
    'risk assessment|management|register',
  ],
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    '⟦Blame the ministry, not us⟧.',
    '⟦Please direct your anger at the airport⟧.',
    '⟦It was the bank who insisted on the fee⟧.',
    '⟦The delay was of their own making⟧.',
    '⟦The night guard acted alone⟧.',
    '⟦Anyone buying a used car accepts a certain risk⟧.',
    '⟦The hinge only breaks if it is folded with too much force⟧.',
  ],
  passes: [
    'The insurer insisted on a test and we agreed.',
    'The driver acted quickly and stopped the train.',
    'Ask your manager, not the portal.',
    'We should have checked the list ourselves.',
    'He died of his own accord in no one’s company.',
    'The brush is used with force on purpose.',
  ],
};
