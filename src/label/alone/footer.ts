/** Rules for what ends a page: copyright, terms, contact lines, tags, author biographies. */
import { asking, MARKS, pattern, type Rule, seeing } from '../rule.ts';

const COPYRIGHT =
  /^(.{0,12}(©|\(c\)|copyright)|.{0,200}all rights reserved|.{0,120}may not be (published|reproduced|redistributed)|this (copy|material|article) (is|may) (for your|not be))/;

export const footer: Rule[] = [
  seeing(MARKS, pattern('footer', 'copyright', 0.94, 700, COPYRIGHT, ['©'])),
  asking(
    'copyright c reserved published reproduced redistributed material article',
    pattern('footer', 'copyright', 0.94, 700, COPYRIGHT),
  ),
  asking(
    'terms privacy cookie about contact advertise site sitemap adchoices choices sell accessibility follow guidelines',
    pattern(
      'footer',
      'terms',
      0.92,
      220,
      /\b(terms (of|and|&) (use|service|conditions|sale)|privacy (policy|notice|options|statement)|cookie (policy|notice)|about us|contact us|advertise with|site ?map|adchoices|ad choices|do not sell|accessibility statement|terms under which|follow our comment|community guidelines)\b/,
    ),
  ),
  pattern(
    'footer',
    'tags',
    0.85,
    240,
    /^(tags?|topics?|filed under|categories|category|keywords|in this article|about the author|about this article|author|posted in|related tags)( ?:|$)/,
  ),
  asking(
    'reporter editor writer journalist correspondent columnist contributor author producer freelance covers fellow professor',
    pattern(
      'footer',
      'biography',
      0.82,
      420,
      /^[\p{L}.'-]+( [\p{L}.'-]+){1,3},? is (a|an|the|our|based|currently) .{0,60}\b(reporter|editor|writer|journalist|correspondent|columnist|contributor|author|producer|freelance|covers|covering|fellow|professor)\b/u,
    ),
  ),
  pattern(
    'footer',
    'contact',
    0.85,
    300,
    /^(contact|reach|follow|email|e-mail|write to|you can (reach|email|follow|contact)) .{0,60}(@|\bat \(?\d{3})/,
  ),
  seeing(MARKS, pattern('footer', 'contact', 0.85, 300, /^[\w.+-]+@[\w-]+\.[\w.]+$|^@\w+$/, ['@'])),
  asking(
    'contributed',
    pattern('footer', 'credit', 0.8, 400, /^[([—–-]? ?.{3,60} contributed to this (report|story|article)/),
  ),
  pattern(
    'footer',
    'credit',
    0.8,
    400,
    /^[([—–-]? ?((additional |with )?report(ing|ed)( and writing)? (by|from)|writing by|editing by|edited by|compiled by|this (story|article|report) (was|has been|is|originally|first)|this is a (developing|breaking)|the associated press contributed|our standards:|(read|see) our|with (agency|agencies|files|inputs?) )/,
  ),
];
