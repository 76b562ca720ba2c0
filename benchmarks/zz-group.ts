import { readFileSync, writeFileSync } from 'node:fs';
import { openPrintEngine } from '../pipeline/print/print-engine';
import { planForms } from '../pipeline/form-plan';
import { styleSheet } from '../pipeline/templates';
import { readWorkbooks } from '../pipeline/read-workbook';
import { checkErrors } from '../core/rules/check-errors';
import { blockingErrors } from '../core/rules/run';
function cpu(){const a=readFileSync('/proc/stat','utf8').split('\n')[0]!.split(/\s+/).map(Number);return (a[1]!+a[3]!)/100;}
void (async()=>{
  const {workbook}=await readWorkbooks(['/tmp/b/200.xlsx'],{limits:{}} as never);
  const c=checkErrors(workbook);
  const plan=planForms(c.model,{positions:[...c.model.positions],digits:null,errors:blockingErrors(c)});
  const docs=plan.documents.map(d=>({title:d.pdfTitle,html:d.html()}));
  const engine=await openPrintEngine({head:{css:styleSheet(plan.templates,plan.digits),lang:'th'}});
  await Promise.all([engine.print(docs[0]!),engine.print(docs[1]!)]);
  for(const n of [1,8,1,4,16,8,1]){
    const groups:{title:string,html:string}[]=[];
    for(let i=0;i<docs.length;i+=n) groups.push({title:'x',html:docs.slice(i,i+n).map((d,k)=>`<section style="${k?'break-before:page':''}">${d.html}</section>`).join('')});
    const t=performance.now(),c0=cpu(),p0=process.cpuUsage();
    const out=await Promise.all(groups.map(g=>engine.print(g)));
    const p=process.cpuUsage(p0);
    console.log(n,(docs.length*1000/(performance.now()-t)).toFixed(1)+' docs/s','cpu all',((cpu()-c0)*5).toFixed(1),'ms/doc; node',((p.user+p.system)/1000/docs.length).toFixed(1),'pages',out.reduce((s,o)=>s+o.pages,0),'MB',out.reduce((s,o)=>s+o.pdf.length,0)/1e6);
    if(n===4) writeFileSync('/tmp/b/group4.pdf',out[0]!.pdf);
  }
  await engine.close();
})();
