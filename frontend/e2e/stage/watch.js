/**
 * Collects what a browser complains about. A complaint about an answer that the story provokes is excused by naming it.
 *
 * @param excused {status, path} of answers that are no trouble
 * @param goesOffline whether requests may find no network
 */
export async function watch(context, excused, goesOffline, troubles) {
  await context.exposeBinding('tellViolation', (_source, words) => {
    troubles.push(`CSP violation: ${words}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { effectiveDirective, blockedURI, sourceFile, sample } = violation;
      window.tellViolation(`${effectiveDirective} ${blockedURI} in ${sourceFile} ${sample}`);
    });
  });
  context.on('weberror', (thrown) => {
    troubles.push(`Page error: ${thrown.error().stack}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    const isExcused = excused.some(
      ({ status, path }) =>
        message.text().includes(`status of ${status}`) && new URL(url).pathname === path,
    );
    const isCutOff = goesOffline && message.text().includes('ERR_INTERNET_DISCONNECTED');
    if (!isExcused && !isCutOff) troubles.push(`Console: ${message.text()} ${url}`);
  });
}
