import { expect, test } from 'vitest';
import { findDate } from '#assemble/dates.ts';

test.each([
  ['Published: 4 March 2021', '2021-03-04'],
  ['Nov. 20, 2019', '2019-11-20'],
  ['Published November 20th, 2019 - 07:50 GMT', '2019-11-20T07:50:00+00:00'],
  ['11/18/19 11:04 PM EST', '2019-11-18T23:04:00-05:00'],
  ['12. März 2022', '2022-03-12'],
  ['24.12.2023', '2023-12-24'],
  ['2023年5月9日', '2023-05-09'],
  ['2024-02-29T23:30:00+05:30', '2024-02-29T23:30:00+05:30'],
  ['22. Dezember 201922. Dezember 2019 von Ada Quill', '2019-12-22'],
  ['15 августа 2016, 13:43', '2016-08-15'],
  ['8 października 2023', '2023-10-08'],
  ['3. května 2021', '2021-05-03'],
  ['3 Mayıs 2021', '2021-05-03'],
  ['December 15, 20163:33 PM ET', '2016-12-15'],
])('%s is %s', (line, day) => {
  expect(findDate(line)?.value).toBe(day);
});

test('the host decides which of two numbers is the day', () => {
  expect(findDate('03/04/2021', false)?.value).toBe('2021-03-04');
  expect(findDate('03/04/2021', true)?.value).toBe('2021-04-03');
});

test.each([
  '31 February 2021',
  'Route 11/20',
  'Call 020 7946 0000',
  'Updated 22 hours ago',
  'In May 2020 prices',
])('%s is no date', (line) => {
  expect(findDate(line)).toBeNull();
});
