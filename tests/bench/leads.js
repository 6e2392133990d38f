'use strict';

/** What jsforce needs for leads that it already has in memory. Reads {url, token, version, alone, together} from stdin, the last
 * two being how many leads, and prints the seconds both took. It is run where jsforce is installed. */

const path = require('node:path');
const fs = require('node:fs');
const jsforce = require(path.join(process.cwd(), 'node_modules', 'jsforce'));

const asked = JSON.parse(fs.readFileSync(0, 'utf8'));
const leads = new jsforce.Connection({
    instanceUrl: asked.url, accessToken: asked.token, version: asked.version,
}).sobject('Lead');
const lead = (kind, number) => ({ LastName: `${kind} ${number}`, Company: 'Bench', LeadSource: 'Web' });

async function seconds(work) {
    const before = process.hrtime.bigint();
    await work();
    return Number(process.hrtime.bigint() - before) / 1e9;
}

function mustBeCreated(answer) {
    if (!answer.success)
        throw new Error(JSON.stringify(answer));
}

async function main() {
    await leads.create(lead('Warm', 0));
    const alone = await seconds(async () => {
        for (let i = 0; i < asked.alone; ++i)
            mustBeCreated(await leads.create(lead('Alone', i)));
    });
    const many = Array.from({ length: asked.together }, (_, i) => lead('Together', i));
    const together = await seconds(async () => {
        (await leads.create(many, { allowRecursive: true })).forEach(mustBeCreated);
    });
    console.log(JSON.stringify({ alone, together }));
}

main();
