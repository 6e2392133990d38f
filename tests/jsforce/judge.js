'use strict';

/** jsforce as it comes from npm must work with the demo org, and must fail where it fails with Salesforce. */

const { test, before, after } = require('node:test');
const assert = require('node:assert/strict');
const jsforce = require('jsforce');
const { DemoOrg, clientId, redirectUri } = require('./demoorg.js');

const version = '67.0';
let org;

before(async () => { org = await DemoOrg.start(); });
after(() => org.stop());

function freshConnection(host) {
    return new jsforce.Connection({
        version,
        maxRequest: 20,
        oauth2: { loginUrl: host.url, clientId, redirectUri, useVerifier: true },
    });
}

/** From the authorize page to an access token; PKCE's verifier is jsforce's own, 171 characters long. */
async function connected(host = org) {
    const connection = freshConnection(host);
    const asked = connection.oauth2.getAuthorizationUrl({ scope: 'api refresh_token', state: 's1' });
    const answered = await host.consent(asked);
    assert.equal(answered.searchParams.get('state'), 's1');
    await connection.authorize(answered.searchParams.get('code'));
    return connection;
}

const newLead = (more) => ({ LastName: 'Judge', Company: 'Court', ...more });

test('signs in with PKCE and is told who it is', async () => {
    const connection = await connected();
    assert.equal(connection.instanceUrl, org.url);
    assert.ok(connection.refreshToken);
    const who = await connection.identity();
    assert.equal(who.username, 'you@demo.example');
    assert.equal(who.organization_id, connection.userInfo.organizationId);
});

test('a code works once', async () => {
    const connection = freshConnection(org);
    const code = (await org.consent(connection.oauth2.getAuthorizationUrl({}))).searchParams.get('code');
    await connection.authorize(code);
    await assert.rejects(connection.authorize(code), { name: 'invalid_grant' });
});

test('a code is worth nothing without its verifier', async () => {
    const code = (await org.consent(freshConnection(org).oauth2.getAuthorizationUrl({}))).searchParams.get('code');
    await assert.rejects(freshConnection(org).authorize(code), { name: 'invalid_grant', message: 'invalid code verifier' });
});

test('describes the org and an object', async () => {
    const connection = await connected();
    const all = await connection.describeGlobal();
    assert.ok(all.sobjects.some((object) => object.name === 'Lead' && object.keyPrefix === '00Q'));
    const lead = await connection.describe('Lead');
    const required = lead.fields.filter((field) => field.createable && !field.nillable && !field.defaultedOnCreate);
    assert.deepEqual(required.map((field) => field.name).sort(), ['Company', 'LastName']);
});

test('creates, reads, updates and deletes a row', async () => {
    const connection = await connected();
    const leads = connection.sobject('Lead');
    const created = await leads.create(newLead({ LastName: "O'Row", City: 'Chur' }));
    assert.ok(created.success && created.id.length === 18);
    assert.equal((await leads.retrieve(created.id)).City, 'Chur');
    assert.ok((await leads.update({ Id: created.id, City: null })).success);
    assert.equal((await leads.retrieve(created.id)).City, null);
    assert.ok((await leads.destroy(created.id)).success);
    await assert.rejects(leads.retrieve(created.id), { errorCode: 'ENTITY_IS_DELETED' });
});

test('is told what is wrong with a row', async () => {
    const connection = await connected();
    await assert.rejects(connection.sobject('Lead').create({ FirstName: 'No' }),
        { errorCode: 'REQUIRED_FIELD_MISSING', message: 'Required fields are missing: [LastName, Company]' });
    await assert.rejects(connection.sobject('Lead').create(newLead({ Foo: 1 })), { errorCode: 'INVALID_FIELD' });
});

test('upserts by an outside key, and is told where there are several', async () => {
    const connection = await connected();
    const leads = connection.sobject('Lead');
    const row = newLead({ LastName: 'Upsert', Email: 'upsert@court.example' });
    const created = await leads.upsert(row, 'Email');
    assert.ok(created.success);
    const updated = await leads.upsert({ ...row, City: 'Bern' }, 'Email');
    assert.equal(updated.id, created.id);
    assert.equal((await leads.retrieve(created.id)).City, 'Bern');
    await leads.create(newLead({ LastName: 'Twin', Company: 'Other', Email: row.Email }));
    await assert.rejects(leads.upsert(row, 'Email'), { name: 'MULTIPLE_CHOICES' });
});

test('queries, page by page', async () => {
    const connection = await connected();
    const rows = Array.from({ length: 450 }, (_, i) => ({ Name: `Page ${i}` }));
    const written = await connection.sobject('Account').create(rows, { allowRecursive: true });
    assert.equal(written.filter((row) => row.success).length, 450);
    const headers = { 'Sforce-Query-Options': 'batchSize=200' };
    const soql = "SELECT Id, Name FROM Account WHERE Name LIKE 'Page %'";
    const first = await connection.query(soql, { headers });
    assert.equal(first.totalSize, 450);
    assert.equal(first.records.length, 200);
    assert.equal(first.done, false);
    const second = await connection.queryMore(first.nextRecordsUrl, { headers });
    assert.equal(second.records.length, 200);
    const all = await connection.query(soql, { autoFetch: true, maxFetch: 1000, headers });
    assert.equal(all.records.length, 450);
});

test('is shown where a query is wrong', async () => {
    const connection = await connected();
    await assert.rejects(connection.query('SELECT Foo FROM Lead'), (error) => {
        assert.equal(error.errorCode, 'INVALID_FIELD');
        return error.message.includes('ERROR at Row:1:Column:8');
    });
});

test('sends collections and finds each row its own answer', async () => {
    const connection = await connected();
    const answers = await connection.sobject('Lead').create([newLead({ LastName: 'One' }), { LastName: 'Two' }]);
    assert.equal(answers[0].success, true);
    assert.equal(answers[1].success, false);
    assert.equal(answers[1].errors[0].statusCode, 'REQUIRED_FIELD_MISSING');
    const gone = await connection.sobject('Lead').destroy([answers[0].id]);
    assert.equal(gone[0].success, true);
});

test('is told of duplicates, and may save them all the same', async () => {
    const connection = await connected();
    const row = newLead({ FirstName: 'Twin', LastName: 'Duplicate', Email: 'twin@court.example' });
    await connection.sobject('Lead').create(row);
    await assert.rejects(connection.sobject('Lead').create(row), (error) => {
        assert.equal(error.errorCode, 'DUPLICATES_DETECTED');
        return error.data.duplicateResult.allowSave === true;
    });
    const saved = await connection.sobject('Lead').create(row,
        { headers: { 'Sforce-Duplicate-Rule-Header': 'allowSave=true' } });
    assert.ok(saved.success);
});

test('upserts a collection by an outside key', async () => {
    const connection = await connected();
    const rows = ['k1', 'k2'].map((key) => newLead({ LastName: `Keyed ${key}`, ExternalRef__c: key }));
    const first = await connection.sobject('Lead').upsert(rows, 'ExternalRef__c');
    assert.deepEqual(first.map((row) => row.created), [true, true]);
    const second = await connection.sobject('Lead').upsert(rows, 'ExternalRef__c');
    assert.deepEqual(second.map((row) => [row.id, row.created]), first.map((row) => [row.id, false]));
});

test('searches, groups, and reads children', async () => {
    const connection = await connected();
    const found = await connection.search('FIND {Okafor} IN NAME FIELDS RETURNING Lead(Id, Name)');
    assert.equal(found.searchRecords.length, 1);
    const grouped = await connection.query('SELECT Rating, COUNT(Id) n FROM Lead GROUP BY Rating');
    assert.equal(grouped.records[0].attributes.type, 'AggregateResult');
    const accounts = await connection.sobject('Account').find({ Name: 'Alpenglow Outfitters' }, 'Name')
        .include('Contacts').select('LastName').end();
    assert.equal(accounts[0].Contacts.totalSize, 2);
});

test('sends a composite and reads layouts', async () => {
    const connection = await connected();
    const answer = await connection.requestPost('/composite', { allOrNone: true, compositeRequest: [
        { method: 'POST', url: `/services/data/v${version}/sobjects/Account`, referenceId: 'a', body: { Name: 'Court' } },
        { method: 'POST', url: `/services/data/v${version}/sobjects/Contact`, referenceId: 'c',
            body: { LastName: 'Clerk', AccountId: '@{a.id}' } },
    ] });
    assert.deepEqual(answer.compositeResponse.map((one) => one.httpStatusCode), [201, 201]);
    const layouts = await connection.sobject('Lead').layouts();
    assert.ok(layouts.layouts[0].editLayoutSections.length > 0);
    assert.ok((await connection.sobject('Lead').compactLayouts()).compactLayouts.length > 0);
});

test('loads rows in bulk, and is told of each', async () => {
    const connection = await connected();
    connection.bulk2.pollInterval = 200;
    const input = [newLead({ LastName: 'Bulk', City: 'Chur' }), { LastName: 'No company' }, newLead({ LastName: 'Q"uote, d' })];
    const results = await connection.bulk2.loadAndWaitForResults({ object: 'Lead', operation: 'insert', input });
    assert.deepEqual(results.successfulResults.map((row) => [row.LastName, row.sf__Created]).sort(),
        [['Bulk', 'true'], ['Q"uote, d', 'true']]);
    assert.equal(results.failedResults.length, 1);
    assert.match(results.failedResults[0].sf__Error, /^REQUIRED_FIELD_MISSING:.*:Company --$/);
    assert.equal(results.unprocessedRecords.length, 0);
});

test('is told why a bulk job failed', async () => {
    const connection = await connected();
    const job = connection.bulk2.createJob({ object: 'Lead', operation: 'insert' });
    await job.open();
    await job.uploadData('LastName,Nope\na,b\n');
    await job.close();
    await assert.rejects(job.poll(200, 10000), /Field name not found : Nope/);
    await job.delete();
    await assert.rejects(job.check(), { name: 'NOT_FOUND' });
});

test('upserts and deletes in bulk', async () => {
    const connection = await connected();
    connection.bulk2.pollInterval = 200;
    const load = (operation, input, more) =>
        connection.bulk2.loadAndWaitForResults({ object: 'Lead', operation, input, ...more });
    const row = newLead({ ExternalRef__c: 'bulk-1' });
    const key = { externalIdFieldName: 'ExternalRef__c' };
    const first = (await load('upsert', [row], key)).successfulResults[0];
    const second = (await load('upsert', [{ ...row, City: 'Bern' }], key)).successfulResults[0];
    assert.deepEqual([first.sf__Created, second.sf__Created, second.sf__Id], ['true', 'false', first.sf__Id]);
    assert.equal((await load('delete', [{ Id: first.sf__Id }])).successfulResults.length, 1);
});

// One page: from the second on, this version of jsforce writes into a stream that the first has ended.
test('queries in bulk', async () => {
    const connection = await connected();
    const stream = await connection.bulk2.query('SELECT Id, LastName FROM Contact ORDER BY LastName', { pollInterval: 200 });
    const rows = await stream.toArray();
    assert.ok(rows.length >= 5);
    assert.ok(rows.every((row) => row.Id.startsWith('003')));
    await assert.rejects(connection.bulk2.query('SELECT COUNT(Id) FROM Contact', { pollInterval: 200 }),
        { name: 'FUNCTIONALITY_NOT_ENABLED' });
});

test('asks what changed', async () => {
    const connection = await connected();
    const leads = connection.sobject('Lead');
    const { id } = await leads.create(newLead({ LastName: 'Changed' }));
    const [start, end] = [new Date(Date.now() - 3600e3), new Date(Date.now() + 3600e3)];
    assert.ok((await leads.updated(start, end)).ids.includes(id));
    await leads.destroy(id);
    assert.ok((await leads.deleted(start, end)).deletedRecords.some((row) => row.id === id));
    const recent = await connection.recent(3);
    assert.equal(recent.length, 3);
    assert.ok(recent.every((row) => row.attributes.type && row.Id));
});

test('renews a dead session by itself, once for all who wait', async () => {
    const connection = await connected();
    const before = connection.accessToken;
    await org.control('expire-access-tokens', {});
    await org.control('forget-requests', {});
    await Promise.all([1, 2, 3].map(() => connection.request('/limits')));
    assert.notEqual(connection.accessToken, before);
    const asked = (await org.control('requests')).find((seen) => seen.path === '/services/oauth2/token');
    assert.equal(asked.count, 1);
});

test('a dead token at the identity URL is 403, and nothing is renewed', async () => {
    const connection = await connected();
    await connection.identity();
    await org.control('expire-access-tokens', {});
    await assert.rejects(connection.identity(), { errorCode: 'ERROR_HTTP_403' });
});

test('takes a page of HTML for what it is', async () => {
    const connection = await connected();
    await org.control('faults', { path: '/services/data/v67.0/sobjects/Lead', method: 'POST', action: 'html' });
    await assert.rejects(connection.sobject('Lead').create(newLead()), { errorCode: 'ERROR_HTTP_503' });
});

test('revoking ends the grant', async () => {
    const connection = await connected();
    const { refreshToken } = connection;
    await connection.logout(true);
    await assert.rejects(connection.oauth2.refreshToken(refreshToken),
        { name: 'invalid_grant', message: 'expired access/refresh token' });
});

test('loses its grant where refresh tokens rotate, for it keeps the old one', async () => {
    const rotating = await DemoOrg.start('--rotate-refresh-tokens');
    try {
        const connection = await connected(rotating);
        await rotating.control('expire-access-tokens', {});
        await connection.request('/limits');
        await rotating.control('expire-access-tokens', {});
        await assert.rejects(connection.request('/limits'), /expired access\/refresh token/);
    } finally {
        await rotating.stop();
    }
});
