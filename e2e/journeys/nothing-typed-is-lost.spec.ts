import { recordedCell } from '../database.js';
import { addressOf, expect, test } from '../journey.js';
import { fieldFor, openReportOf, saveState, write } from '../reports.js';

const meetings = 'Board meetings held';
const members = 'Board members';
const women = 'Women board members';
const income = 'Domestic income';

test('what a contributor types offline outlives the tab, is sent once, and never overwrites a colleague', async ({
  windowOf,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  expectComplaint(/ERR_CONNECTION_REFUSED/);
  const page = await windowOf('contributor.cres');
  const colleague = await windowOf('lead.cres');
  const report = await openReportOf(page.request, 'cres', 'TTI-2018');

  await test.step('online, a value is saved as it is typed', async () => {
    await page.goto(`/reports/${report}`);
    await fieldFor(page, meetings).fill('5');
    await fieldFor(page, meetings).press('Enter');
    await expect(saveState(page)).toHaveText(/All changes are saved/);
    expect(await recordedCell(report, 'ORG-12')).toMatchObject({ value: '5', version: 1 });
  });

  await test.step('offline, typing goes on and the form says where the values are', async () => {
    await page.context().setOffline(true);
    await fieldFor(page, members).fill('12');
    await fieldFor(page, women).fill('4');
    await fieldFor(page, income).fill('123 456 789');
    await fieldFor(page, income).press('Enter');
    await expect(saveState(page)).toHaveText(/3 changes still on this device · offline/);
    expect(await recordedCell(report, 'ORG-13')).toBeNull();
  });

  await test.step('the tab is closed; meanwhile the lead fills one of the same cells', async () => {
    await page.close();
    await write(colleague.request, report, [{ indicator: 'ORG-13', value: '11' }]);
  });

  const reopened = await page.context().newPage();
  await test.step('reopened while saving cannot get through, everything typed is still in its field', async () => {
    await page.context().setOffline(false);
    await reopened.route('**/graphql', (route) =>
      route.request().postData()?.includes('SaveEntries') === true
        ? route.abort('connectionrefused')
        : route.fallback(),
    );
    await reopened.goto(`/reports/${report}`);
    await expect(fieldFor(reopened, members)).toHaveValue('12');
    await expect(fieldFor(reopened, women)).toHaveValue('4');
    await expect(fieldFor(reopened, income)).toHaveValue('123,456,789');
    await expect(saveState(reopened)).toHaveText(/3 changes still on this device/);
    expect(await recordedCell(report, 'ORG-14')).toBeNull();
  });

  await test.step('connected again, each value is sent once', async () => {
    await reopened.unroute('**/graphql');
    // The form tries again by itself, too: whichever comes first.
    const isSent = () => expect(saveState(reopened)).toHaveText(/1 change still on this device/);
    await Promise.any([reopened.getByRole('button', { name: 'Try again' }).click(), isSent()]);
    await isSent();
    const author = addressOf('contributor.cres');
    expect(await recordedCell(report, 'ORG-14')).toMatchObject({ value: '4', version: 1, author });
    expect(await recordedCell(report, 'ORG-08')).toMatchObject({
      value: expect.stringMatching(/^123456789(\.0+)?$/),
      currency_code: 'XOF',
      version: 1,
      author,
    });
  });

  await test.step('the cell that both filled shows both values, and keeps the colleague’s until one is chosen', async () => {
    const conflict = reopened.getByRole('alert').filter({ hasText: 'Somebody else changed this cell' });
    await expect(conflict).toContainText('Lead of CRES');
    await expect(conflict.getByRole('definition').nth(1)).toHaveText('11');
    await expect(conflict.getByRole('definition').last()).toHaveText('12');
    expect(await recordedCell(report, 'ORG-13')).toMatchObject({
      value: '11',
      author: addressOf('lead.cres'),
    });
    await conflict.getByRole('button', { name: 'Keep mine' }).click();
    await expect(saveState(reopened)).toHaveText(/All changes are saved/);
    await expect(conflict).toHaveCount(0);
    expect(await recordedCell(report, 'ORG-13')).toMatchObject({
      value: '12',
      version: 2,
      author: addressOf('contributor.cres'),
    });
  });

  await test.step('after a reload nothing waits on the device and every value stands', async () => {
    await reopened.reload();
    await expect(fieldFor(reopened, members)).toHaveValue('12');
    await expect(fieldFor(reopened, meetings)).toHaveValue('5');
    await expect(saveState(reopened)).toHaveText(/All changes are saved/);
  });
});
