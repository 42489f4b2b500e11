/** Whether what only some tests need is there. In CI it has to be; elsewhere these tests say that they are left out. */
export function installed(isThere, what) {
  if (isThere) return true;
  if (process.env.CI) throw new Error(`Not tested: ${what}`);
  console.log(`NOT TESTED: ${what}`);
  return false;
}
