// Where the Tick runs that the stories are played on.
function setting(name, otherwise) {
  const value = process.env[name] || otherwise;
  if (!value)
    throw new Error(`Set ${name}: the stories need a running Tick (./tick up says all of it)`);
  return value;
}

export const baseUrl = setting('BASE_URL', 'http://localhost:5000').replace(/\/$/, '');
export const simulatorUrl = setting('SIMULATOR_URL', 'http://localhost:5001').replace(/\/$/, '');
export const admin = {
  email: setting('ADMIN_EMAIL', 'admin@tick.local'),
  password: setting('ADMIN_PASSWORD'),
};

/** The virus scanner that Tick asks, where it runs on this machine and may be stopped for a moment. */
export const clamdPid = process.env.CLAMD_PID ? Number(process.env.CLAMD_PID) : undefined;

/** How long anything may take to show up; a machine that also builds is slow. */
export const PATIENCE_MS = 30_000;
