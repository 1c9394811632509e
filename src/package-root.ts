export { PACKAGE_ROOT } from '../graph/package-root.ts';
