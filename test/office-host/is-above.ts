/** Whether a version is later than a limit: 1.12 is above 1.9. */
export function isAbove(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major > limitMajor || (major === limitMajor && minor > limitMinor);
}
