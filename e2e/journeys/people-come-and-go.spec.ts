import { Secret, TOTP } from 'otpauth';
import { seriousFindings } from '../axe.js';
import { expect, test, type Page } from '../journey.js';

const address = 'fatou.sarr@csea.example';
const name = 'Fatou Sarr';
const sentence = 'sept pirogues sur un fleuve lent';

/** The link that was just made, as it stands on the page. */
async function linkOn(page: Page): Promise<string> {
  const link = await page.getByText(/\/invitation\?link=/).textContent();
  return link?.trim() ?? '';
}

/** The code that an authenticator app shows; `later` periods from now, since each one works once. */
function codeOf(secret: string, later = 0): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  return totp.generate({ timestamp: Date.now() + later * 30_000 });
}

test('a lead is invited by link, arrives in French with a second factor, invites, and leaves', async ({
  windowOf,
}) => {
  const administrator = await windowOf('administrator');
  const fatou = await windowOf('public');

  const invitation = await test.step('the administrator makes an invitation in French', async () => {
    await administrator.goto('/people');
    await administrator.getByLabel('Name', { exact: true }).fill(name);
    await administrator.getByLabel('E-mail address').fill(address);
    const invite = administrator.getByRole('region', { name: 'Invite somebody' });
    await invite.getByLabel('Role').selectOption('institution_lead');
    await invite.getByLabel('Institution').selectOption('csea');
    await invite.getByLabel('Language').selectOption('fr');
    await invite.getByLabel('Time zone').selectOption('Africa/Dakar');
    await administrator.getByRole('button', { name: 'Make the invitation' }).click();
    await expect(administrator.getByText(`Send this link to ${name}`)).toBeVisible();
    return linkOn(administrator);
  });

  await test.step('the link speaks French, refuses a weak password with its reason, and lets her in', async () => {
    await fatou.goto(invitation);
    await expect(fatou.getByRole('button', { name: 'Accepter l’invitation' })).toBeVisible();
    await expect(fatou.getByLabel('Fuseau horaire')).toHaveValue('Africa/Dakar');
    await fatou.getByLabel('Mot de passe').fill('Fatou Sarr Fatou Sarr');
    await fatou.getByRole('button', { name: 'Accepter l’invitation' }).click();
    await expect(fatou.getByText(/Ce n’est guère plus que «\s(fatou|sarr)\s»/)).toBeVisible();
    await fatou.getByLabel('Mot de passe').fill(sentence);
    await fatou.getByRole('button', { name: 'Accepter l’invitation' }).click();
    await expect(fatou.getByRole('heading', { level: 1, name: 'Votre compte' })).toBeVisible();
    await expect(
      fatou.getByRole('region', { name: 'Rôles' }).getByText('Responsable d’institution'),
    ).toBeVisible();
  });

  await test.step('the link works once', async () => {
    const second = await windowOf('public');
    await second.goto(invitation);
    await expect(second.getByText(/This invitation was used/)).toBeVisible();
  });

  const secret = await test.step('she turns on a second factor', async () => {
    const factor = fatou.getByRole('region', { name: 'Second facteur' });
    await factor.getByRole('button', { name: 'Configurer un second facteur' }).click();
    await factor.getByLabel('Votre mot de passe').fill(sentence);
    await factor.getByRole('button', { name: 'Continuer' }).click();
    await expect(factor.getByRole('img', { name: /Code QR/ })).toBeVisible();
    const shown = (await factor.locator('code').textContent()) ?? '';
    await factor.getByLabel('Code', { exact: true }).fill(codeOf(shown));
    await factor.getByRole('button', { name: 'Activer' }).click();
    await expect(
      factor.getByRole('list', { name: 'Conservez ces codes de secours' }).getByRole('listitem'),
    ).toHaveCount(10);
    await factor.getByRole('button', { name: 'Je les ai conservés' }).click();
    await expect(factor.getByText('Activé')).toBeVisible();
    return shown;
  });

  await test.step('she signs out, and in again with a code', async () => {
    await fatou.getByRole('button', { name: 'Se déconnecter' }).first().click();
    await fatou.goto('/sign-in');
    await fatou.getByLabel('Adresse électronique').fill(address);
    await fatou.getByLabel('Mot de passe').fill(sentence);
    await fatou.getByRole('button', { name: 'Se connecter' }).click();
    await fatou.getByLabel('Code', { exact: true }).fill(codeOf(secret, 1));
    await fatou.getByRole('button', { name: 'Se connecter' }).click();
    await expect(fatou.getByRole('link', { name })).toBeVisible();
  });

  await test.step('she invites a contributor of her institution, and cannot invite for another', async () => {
    await fatou.goto('/account');
    await fatou.getByRole('link', { name: 'Les personnes de votre institution' }).click();
    const invite = fatou.getByRole('region', { name: 'Inviter quelqu’un' });
    await expect(invite.getByLabel('Rôle').getByRole('option')).toHaveText(['Contributeur']);
    await invite.getByLabel('Nom', { exact: true }).fill('Ibrahima Ba');
    await invite.getByLabel('Adresse électronique').fill('ibrahima@csea.example');
    await invite.getByRole('button', { name: 'Créer l’invitation' }).click();
    await expect(fatou.getByText('Envoyez ce lien à Ibrahima Ba')).toBeVisible();
    expect(await seriousFindings(fatou)).toEqual([]);
  });

  await test.step('her account is closed: her session is dead at once, and what she did stays', async () => {
    await administrator.goto('/people');
    await administrator.getByLabel('Name or address').fill('fatou.sarr');
    await administrator.getByRole('button', { name: `Change ${name}` }).click();
    await administrator.getByRole('button', { name: 'Close the account' }).click();
    await expect(administrator.getByText(/^–?Closed$/)).toBeVisible();
    await fatou.reload();
    await expect(fatou.getByText(/connectez-vous|Se connecter/i).first()).toBeVisible();
    await expect(fatou.getByRole('link', { name })).toHaveCount(0);
    await administrator.goto('/audit');
    await administrator.getByLabel('Who', { exact: true }).fill('Fatou');
    await expect(administrator.getByRole('cell', { name: 'Invited somebody' }).first()).toBeVisible();
    await expect(administrator.getByRole('cell', { name: 'Turned the second factor on' })).toBeVisible();
    expect(await seriousFindings(administrator)).toEqual([]);
  });
});
