import { definePatternRule, type Examples } from '../../define';

export default definePatternRule({
  id: 'en/stance/check-was-missed',
  dimension: 'stance',
  unlessText: ['<concession>'],
  kind: 'passive-evasion',
  severity: 'consider',
  advice: 'sayWhoActed',
  all: [
    [
      'check(s|)|step(s|)|test(s|)|warning(s|)|signal(s|)|signs|procedure(s|)|process(es|)|protocol(s|)|guideline(s|)|rule(s|)|deadline(s|)|inspection(s|)|message(s|)|e-mail(s|)|email(s|)|letter(s|)|complaint(s|)|request(s|)|note(s|)|instruction(s|)|notice(s|)|information|data|details|detail|report(s|)|ticket(s|)|query|queries|maintenance|safeguard(s|)|control(s|)|expectations|promise(s|)|commitment(s|)|figure(s|)|number(s|)|invoice(s|)|payment(s|)|record(s|)|files|address(es|)|name(s|)|allergen(s|)|label(s|)|certificate(s|)|price(s|)|update|<customers>|opportunity|alarm|call(s|)|account(s|)|booking(s|)|order(s|)|part(s|)|component(s|)|valve(s|)|bolt(s|)|training|concerns|issue|issues|problem|fault|box(es|)|parcel(s|)',
    ],
    [
      '<be> ..1 missed|skipped|overlooked|omitted|forgotten|neglected|ignored|bypassed|mislaid|misplaced|mishandled|misrouted|mixed_up|lost|misread|misfiled|misdirected|muddled|confused|swapped|wrongly|incorrectly|inadvertently|accidentally|mistakenly|erroneously|unintentionally',
      '<be> ..1 not ..2 followed|met|kept|passed|forwarded|communicated|picked|spotted|caught|noticed|escalated|acted|carried|done|observed|respected|updated|completed|informed|told|notified|answered|taken|recognised|recognized|detected|tested|checked|honoured|honored|given|read|processed|handled|replaced|logged|shared|consulted|warned|actioned|reported',
      'went|gone|going unanswered|unnoticed|missing|astray|unheeded|out_late|unchecked|undetected|out_to',
      'failed|did_not|not to|get|reach|find|make ..1 reach|arrive|through|it',
      'never ..1 reached|arrived|sent|made|got|passed|checked|followed|answered',
    ],
  ],
  ordered: true,
  within: 5,
  extent: 'match',
  unless: [
    '<ownership>',
    'by',
    'i|we',
    'our|my fault|mistake',
    'thief|thieves|hacker(s|)|attacker(s|)|burglar(s|)|flood|fire|storm',
    'only|even|just ..3 is|are',
    'must|should|can|may|will|would|could|has_to|have_to|shall not|be|never',
    'never missed',
    'if|whether|when|unless|until|not_until|before',
  ],
  unlessNear: [
    '<ownership>',
    'i|we forgot|lost|sent|left|put|had|copied|changed|chose|planned|built|wrote|took|did_not|read|deleted',
    'because we|i',
  ],
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    'The ⟦inspection was skipped⟧ in week 12.',
    'Your ⟦e-mails were apparently not passed⟧ on.',
    'Regrettably the ⟦allergen label was overlooked⟧.',
    'Three ⟦warnings went unheeded⟧ that winter.',
    'The ⟦guidelines were not followed⟧ on the night shift.',
    '⟦Invoices were mistakenly⟧ sent to former tenants.',
    '⟦Customers were not informed⟧ in time.',
    'Several ⟦complaints were not picked⟧ up.',
  ],
  passes: [
    'The inspection was done by two engineers from Graz.',
    'We skipped the inspection in week 12.',
    'The deadline was missed because we underestimated the tests.',
    'The last train was missed by forty people, me among them.',
    'Invoices must not be sent to former tenants.',
    'A label was overlooked. We should have had two people check it.',
    'If your order is lost, call Jana.',
    'The files were lost in the flood of 1953.',
    'He asked whether the rules were followed.',
  ],
};
