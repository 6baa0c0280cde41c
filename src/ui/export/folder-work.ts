/*
 * What an export into a folder needs once it begins: read then, not with the page.
 */
export { openProfile } from '../../export/open-profile';
export { openFolder } from '../../publish/folder/open-folder';
export { planFolder } from '../../publish/folder/plan-folder';
export { syncFolder } from '../../publish/folder/sync-folder';
