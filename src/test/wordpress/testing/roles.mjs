import {listen, openBrowser} from '../../../../scripts/demo/site.mjs';

/** Roles with the users of the same name; only authors lack the right to write any HTML. */
export const roles = ['administrator', 'editor', 'author'];

// The browser requests an icon, and the editor requests what an author may not have.
const isWordPress = error => /favicon|403 \(Forbidden\).*rest_route=/.test(error);

/** A browser in which each role has logged in. */
export async function logIn(site) {
  const browser = await openBrowser();
  const pages = {};
  for (const role of roles) {
    const context = await browser.newContext({viewport: {width: 1300, height: 900}});
    // The block editor takes long on a busy machine.
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const heard = listen(page);
    await page.goto(`${site.address}/wp-login.php`);
    await page.fill('#user_login', role);
    await page.fill('#user_pass', role);
    await page.click('#wp-submit');
    await page.waitForURL(/wp-admin/);
    pages[role] = {page, errors: () => heard.errors.filter(error => !isWordPress(error))};
  }
  return {browser, pages};
}

/** Opens the block editor with a new post; returns the frame with the text being edited, which before 6.3 is the page itself. */
export async function openEditor(page, site) {
  await page.goto(`${site.address}/wp-admin/post-new.php`);
  await page.waitForSelector('iframe[name=editor-canvas], .editor-post-title__input');
  const canvas = page.frame('editor-canvas') ?? page.mainFrame();
  await canvas.locator('.editor-post-title__input').fill('A page');
  return canvas;
}

const inserter = page => page.getByRole('button', {name: /block inserter/i}).first();

/** Opens the inserter and searches for blocks. */
export async function openInserter(page, words) {
  await inserter(page).click();
  await page.getByRole('searchbox').fill(words);
}

/** Adds a block by its name from the inserter. */
export async function addBlock(page, name) {
  await openInserter(page, name);
  await page.getByRole('option', {name, exact: true}).first().click();
  await inserter(page).click();
}

/** Publishes what is in the block editor; returns the post's id. */
export function publish(page) {
  return page.evaluate(async () => {
    const {dispatch, select} = globalThis.wp.data;
    dispatch('core/editor').editPost({status: 'publish'});
    await dispatch('core/editor').savePost();
    return select('core/editor').getCurrentPostId();
  });
}

/** Publishes a text from the Classic editor's text mode; returns the post's id. */
export async function publishClassic(page, site, text) {
  await page.goto(`${site.address}/wp-admin/post-new.php?classic-editor`);
  // Without a title, which WordPress would save by itself while "Publish" does nothing.
  await page.click('#content-html');
  await page.fill('#content', text);
  await page.click('#publish');
  await page.waitForURL(/post=\d+&action=edit/);
  return Number(new URL(page.url()).searchParams.get('post'));
}
