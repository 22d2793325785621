// Opens the pages of a running mock in Chromium, logs in, tries out GET /nodes, and waits for ReDoc.
//   node pages.mjs FOLDER_OF_PLAYWRIGHT_CORE CHROMIUM http://127.0.0.1:8000 [FOLDER_FOR_SCREENSHOTS]
// Prints a line for what it saw; anything on the console of the browser, or an answer that is an error, fails it.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [library, chromium, root, screenshots] = process.argv.slice(2);
const browser = await createRequire(import.meta.url)(library).chromium.launch({
  executablePath: chromium,
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 960 } });
const page = await context.newPage();
const complaints = [];
page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
page.on('pageerror', error => complaints.push(String(error)));
page.on('requestfailed', request => complaints.push('failed: ' + request.url()));
page.on('response', response => response.status() >= 400 && complaints.push(response.status() + ' ' + response.url()));
page.on('request', request => {
  const url = new URL(request.url());
  if (url.protocol.startsWith('http') && url.origin !== root) {
    complaints.push('goes elsewhere: ' + url);
  }
});

async function shoot(name) {
  if (screenshots) {
    await page.screenshot({ path: join(screenshots, name + '.png') });
  }
}

async function timed(what, work) {
  const start = performance.now();
  await work();
  console.log(`${what}: ${Math.round(performance.now() - start)} ms`);
}

/** Fills in the body of an operation in JSON, carries it out, and gives the status of the answer. */
async function tryOut(definition, path, body) {
  await page.selectOption('.topbar select', { label: definition });
  const operation = page.locator('.opblock-post').filter({ has: page.locator(`[data-path="${path}"]`) });
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('select.content-type').first().selectOption('application/json');
  await operation.locator('textarea').fill(JSON.stringify(body));
  await operation.locator('button.execute').click();
  const status = operation.locator('.live-responses-table .response-col_status').last();
  return (await status.innerText()).trim().split('\n')[0];
}

try {
  await timed('docs', async () => {
    await page.goto(root + '/docs');
    await page.waitForSelector('.opblock');
  });
  const definitions = await page.locator('.topbar select option').allTextContents();
  console.log('definitions: ' + definitions.join(', '));
  await page.fill('input[name=password]', 'proxmox');
  await page.click('#login button');
  await page.waitForSelector('#user:not([hidden])');
  console.log('user: ' + (await page.textContent('#user span')));
  await timed('nodes', async () => {
    await page.selectOption('.topbar select', { label: 'Nodes' });
    await page.waitForSelector('.opblock-get >> text="/nodes"');
  });
  const operation = page.locator('.opblock').filter({ has: page.locator('[data-path="/nodes"]') });
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('button.execute').click();
  const answer = operation.locator('.live-responses-table');
  await answer.waitFor();
  console.log('GET /nodes: ' + (await answer.locator('.response-col_status').last().innerText()).trim().split('\n')[0]);
  console.log('first node: ' + JSON.parse(await answer.locator('.response-col_description code').first().innerText()).data[0].node);
  await operation.evaluate(element => scrollTo(0, element.getBoundingClientRect().top + scrollY - 60));
  await shoot('docs');
  await page.click('#user button');
  console.log('POST /access/ticket: '
    + (await tryOut('Access Control', '/access/ticket', { username: 'root@pam', password: 'proxmox' })));
  await page.waitForSelector('#user:not([hidden])');
  console.log('POST /pools: ' + (await tryOut('Pools', '/pools', { poolid: 'made-in-a-browser' })));
  await timed('redoc', async () => {
    await page.goto(root + '/redoc?part=Virtual%20Machines');
    await page.waitForSelector('[data-section-id^="tag/"]');
    await page.waitForSelector('h1:has-text("Proxmox VE API")');
  });
  await page.locator('h2:has-text("Create a QEMU virtual machine on a node")').first()
    .evaluate(element => scrollTo(0, element.getBoundingClientRect().top + scrollY - 80));
  await page.waitForTimeout(300);
  console.log('redoc operations: ' + (await page.locator('[data-section-id*="operation/"]').count()));
  await shoot('redoc');
} catch (error) {
  complaints.push(String(error));
  await shoot('failed');
} finally {
  await browser.close();
}
for (const complaint of complaints) {
  console.log('complaint: ' + complaint);
}
process.exitCode = complaints.length === 0 ? 0 : 1;
