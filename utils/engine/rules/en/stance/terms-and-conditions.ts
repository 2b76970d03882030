import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/stance/terms-and-conditions',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'legalistic',
  severity: 'stop',
  advice: 'speakPlainly',
  phrases: [
    'set_out|stated|laid_down|stipulated|specified|defined|regulated|governed|described|explained|contained|covered|included|listed|provided|foreseen|agreed|mentioned|outlined|recorded|noted|printed|permitted|excluded ..3 in|by|under|at ..3 clause|terms|conditions|contract|agreement|section|paragraph|article|policy|statutes|regulations|small_print|fine_print|t&cs|tariff|by-laws|bylaws|booking|rules|guidelines|handbook|lease|house_rules|faq|faqs',
    'clause|section|paragraph|article|§|annex|appendix <number> ..2 of|in',
    'terms|conditions and|conditions|of ..2 conditions|business|use|service|carriage|sale|purchase|participation|contract',
    'general terms|conditions',
    't&cs|t&c|tcs|gtc|gtcs|eula',
    'small|fine print',
    'terms|conditions|contract|agreement|policy|clause|lease|rules|regulations|guidelines|tariff|licence|license|statutes|law ..2 clearly|clear|expressly|explicitly|unambiguously|plainly|permit(s|)|allow(s|)|entitle(s|)|state(s|)|provide(s|)|stipulate(s|)|require(s|)|exclude(s|)|specify|specifies|say(s|)|foresee(s|)|do_not|does_not|are_binding|is_binding|apply|applies|set_out|govern(s|)|reserve(s|)|oblige(s|)|prohibit(s|)|forbid(s|)',
    'you|they|customers|guests|users|he|she|passengers|tenants|everyone|who ..3 accepted|agreed|signed|confirmed|ticked|consented|acknowledged|entered|undertook ..5 terms|conditions|contract|agreement|to|by|when|upon|at|clause|lease|policy|box|it|this|booking|purchase|rules',
    'as ..1 agreed|stated|stipulated|set_out|specified|described|provided|per ..2 in|by|under|your|the|our ..2 contract|terms|conditions|agreement|policy|clause|section|lease',
    'as per',
    'pursuant|in_accordance|in_compliance|in_conformity|in_line|consistent to|with ..3 clause|section|contract|terms|conditions|agreement|article|paragraph|law|regulation(s|)|legislation|requirements|statutory|legal|act|rules|policy|policies|guidelines|provisions',
    'contractually|legally|formally|lawfully ..1 entitled|obliged|required|bound|permitted|allowed|sound|correct|binding|compliant|agreed|watertight|in_order|in_the_right|unassailable|unobjectionable|flawless|impeccable|clean|justified|valid|fixed',
    'entitled ..1 to ..1 charge|collect|change|cancel|refuse|adjust|terminate|increase|raise|withhold|retain|deduct|reject|decline|close|invoice|demand|amend|alter|keep|do|remove|block|suspend',
    'we|i|hotel|bank|company|airline|landlord|operator|insurer|and_therefore|therefore|management ..2 entitled to',
    'within|well_within ..2 our|its|my rights|right|remit',
    'under|have|no|not|without ..3 obligation|obliged|obligated|duty ..2 to|on|towards|whatsoever|exists|arises',
    'not ..2 obliged|obligated|required|bound|legally',
    'no [legal|contractual|further] claim|entitlement|right|liability|basis|grounds ..2 to|for|against|exists|whatsoever|can',
    'not|nor ..1 entitled|eligible to|for',
    'waive(d|s|) ..3 right(s|)|claim(s|)|entitlement',
    'forfeit*',
    'without|no|any|not|never ..2 admission|admitting|acknowledg*|accepting|prejudice|recognition|precedent|constitute|constitutes|constituting ..4 liability|fault|guilt|wrongdoing|legal|responsibility|obligation|blame|admission|duty|precedent',
    'without prejudice',
    'without|no admission',
    'ex gratia',
    'gesture|act|sign|basis|token|matter of goodwill|good_will|courtesy',
    'goodwill gesture|payment|basis|voucher|solution|arrangement',
    'as a|on_a|purely ..1 goodwill|voluntary|courtesy|gesture ..2 basis|gesture|voucher',
    'accept|assume|accepts|assumes|incur|bear|take|exclude|excludes|disclaim|disclaims|reject ..1 no|any|all liability|responsibility|claims',
    'liability ..3 excluded|limited|rejected|denied|rests|accepted',
    'not ..2 liable',
    'not|nothing|no ..2 illegal|unlawful|against_the_law|law_was_broken|laws|rules|breach',
    'broke|broken|break|violated|breached|infringed no|any|law(s|)|rule(s|)|regulation(s|)',
    'perfectly|entirely|completely|absolutely|fully|strictly|totally|wholly|quite|always|all ..1 legal|lawful|compliant|legitimate|permissible|in_order|by_the_book|above_board|within_the_law|in_compliance|in_line_with|in_accordance|complied|correct',
    'all|every|any ..2 legal|statutory|regulatory|applicable|relevant|contractual ..2 requirement(s|)|obligation(s|)|regulation(s|)|provision(s|)|rules|laws|law|standards|duties|deadlines|limits',
    'compl(y|ied|ies|ying) ..2 all|fully|with ..3 law(s|)|regulation(s|)|requirement(s|)|rules|applicable|legal|obligations|statutory|provisions|standards|legislation|policy|policies',
    'at all times ..4 complied|compliant|compliance|accordance|law|legal',
    'acted|proceeded|behaved|handled ..2 lawfully|correctly|legally|properly|compliantly|in_accordance|within|by_the_book|in_line',
    'legal|from_a_legal|from_the_legal position|standpoint|point_of_view|perspective|situation|view',
    'by the book|letter',
    'from a|the legal|contractual|purely_legal|formal',
    'the law gives|grants ..1 us|me|landlords|operators|banks',
    'above the legal|statutory minimum|limit',
    'legal|statutory|contractual minimum|deadline|notice_period|limit|limits|framework|maximum',
    'subject to ..2 terms|conditions|availability|contract',
    'we reserve the|our|all',
    'reserve the right',
    'reserves the right',
    'strictly speaking',
    'on|for|due_to legal|liability|contractual reasons|grounds',
    'not ..2 comment|disclose ..3 ongoing|pending|legal|matter|proceedings|individual|details',
    'for reasons of|data ..1 data|confidentiality|protection',
    'binding|non-refundable|non-transferable|non-negotiable',
    'fair use',
  ],
  scope: {
    reply: true,
  },
  except: [
    'i|we not|never entitled',
    'you ..2 entitled to',
    'entitled to your',
    'not obliged to ..3 you|reply',
    'you ..3 not|no ..2 obliged|obliged_to|obligation|required|liable|bound',
    'reasons of|for space',
    'in line with inflation',
  ],
  unless: [
    'whatever ..4 says|say|said|contract|terms|conditions',
    '<ownership>',
    'no excuse',
    'but|and|still|yet ..4 wrong|unfair|not_right|not_fair|not_good_enough',
    'regardless|irrespective|even_though|even_if|although|despite|waive|waiving|waived|changed|change|changing|deleted|rewritten|rewrite|scrap|scrapped|removed|remove|struck',
    'i|we will|have ..1 change|changed|rewrite|drop|delete|refund|remove',
    'you are right|entitled',
    'your right(s|)',
    'too small',
    'hard|difficult to_read|to_find',
    'nobody reads',
  ],
  unlessNear: [
    'and|but|yet|still ..3 wrong|unfair|not_right|not_fair',
    '<ownership>',
    'beside the point',
    'we|i will|are|have change|changing|changed|rewriting|deleting|refund|refunding|refunded',
    'does not make',
    'no comfort',
  ],
  extent: 'clause',
  weigh: [
    {
      scope: {
        audiences: ['investors'],
      },
      severity: 'consider',
    },
  ],
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦The fee is laid down in our terms and conditions⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You agreed to this when you ticked the box⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Under section 4 of the lease we may adjust the charge⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We were fully within our rights⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We’re under no obligation to repair it⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦As a gesture of goodwill you get a voucher⟧, ⟦without any admission of liability⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦All statutory requirements were met⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We complied with the applicable regulations at all times⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The contract clearly allows this⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We broke no law⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦From a legal point of view there’s nothing to object to⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦The hotel is therefore entitled to collect the sum⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'Whatever the contract says, you get your money back.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You are entitled to a refund, and it’s on its way.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You’re under no obligation to answer.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'The small print was too small. We have rewritten it.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'We were within our rights, and it was still wrong.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'It was legal, but it was unfair to you, and we stop it.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Your rights as a tenant are listed on page 2.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
