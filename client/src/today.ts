/** The day it is where the person is, "2025-02-11": the server has no clock. */
export function today(now = new Date()): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
