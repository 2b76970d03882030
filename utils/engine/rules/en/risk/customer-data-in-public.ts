import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'en/risk/customer-data-in-public',
  dimension: 'risk',
  kind: 'personal-data',
  severity: 'stop',
  advice: 'leaveThePersonOut',
  reason: 'personalCustomer',
  scope: {
    reply: true,
  },
  phrases: [
    'according_to|in|from|see|see_from|looking_at|looked_at|looked_up|checked|pulled|opened|per ..2 your ..1 account|file|record(s|)|order|orders|booking|bookings|profile|contract|history|invoice|payment|payments|policy|medical|reservation|data|log|logs|statement|ticket',
    'our|the ..1 records|files|logs|system|data|database|notes|file ..1 show(s|)|say(s|)|tell(s|)|indicate(s|)|confirm(s|)|reveal(s|) ..3 you|your|that',
    'your ..2 account|file|booking|order|contract|policy|claim|invoice ..3 shows|says|is_overdue|overdue|was_cancelled|in_arrears|unpaid|blocked|reads',
    'you ..2 owe|owed|are_in_arrears|late_with|behind_with|missed|have_not_paid|did_not_pay|never_paid|last_paid|cancelled|returned|claimed|logged_in|stayed|ordered|checked_in|booked|withdrew|called_us|complained|phoned|bought|had_applied ..6 times|on|last|since|room|payments|months|rent|invoice(s|)|twice|different|for',
    'your ..1 last|previous|recent|second|third ..1 order(s|)|payment(s|)|stay|booking(s|)|complaint(s|)|refund(s|)|claim|instalment|reminder|appointment|visit|diagnosis|prescription|loan|application',
    'your ..2 credit|loan|overdraft|debt(s|)|arrears|diagnosis|treatment|prescription|test_results|blood|therapist|application|rejection|dismissal|salary|sick_leave|scores',
  ],
  except: ['your last post|comment|message|question', 'in your order confirmation|case'],
  unless: [
    'private message|direct_message|dm|by_phone',
    'refund|refunded|repaid|on_its_way',
    'sorry|apologise|apologize',
    'you are right',
    'we owe',
    'not discuss|share ..4 here|public',
  ],
  extent: 'clause',
  notInQuestion: true,
});

export const examples: Examples = {
  flags: [
    {
      text: '⟦According to our records you cancelled twice last month⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦I’ve looked at your account⟧: two invoices are still open.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Your last three payments were late⟧, by the way.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦Our system shows that you checked in drunk at 3 a.m.⟧',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦You owe us two months’ rent⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: '⟦We can see from your file that the loan was turned down in May⟧.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
  passes: [
    {
      text: 'We owe you two months’ rent, and it is on its way.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'I can’t discuss your account here, so I’ve sent you a direct message.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You are right, our system shows the wrong date.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'You ordered in May and still wait. I am sorry.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'Your question is fair.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
    {
      text: 'In your case the rule was wrong, and we will say so in writing.',
      context: {
        channel: 'comment',
        replyTo: 'This price is a scandal. You should be ashamed of what you did to those people.',
      },
    },
  ],
};
