using System; using System.IO; using System.Xml;
foreach (var s in new[]{"<!DOCTYPE a[<!ENTITY a \"\">]><r>\n<p>Oct.</p></r>","<!DOCTYPE\na[<!ENTITY a \"\">]><r><p>Oct.</p></r>","<!DOCTYPE\na [<!ENTITY a \"\">]>\n<r><p>Oct.</p></r>","<!DOCTYPE a\n[<!ENTITY a \"\">]><r><p>Oct.</p></r>","<!DOCTYPE a[\n<!ENTITY a \"\">]><r><p>Oct.</p></r>","<!DOCTYPE a[<!ENTITY a \"\">\n]><r><p>Oct.</p></r>","<!DOCTYPE a[<!ENTITY a\n \"\">\n]><r><p>Oct.</p></r>","<!DOCTYPE\na SYSTEM \"x\"><r><p>Oct.</p></r>", "<!DOCTYPE\n\na[<!ENTITY a \"\">]><r><p>Oct.</p></r>"}) {
 var r = XmlReader.Create(new StringReader(s), new XmlReaderSettings{DtdProcessing=DtdProcessing.Parse,XmlResolver=null});
 var p=(IXmlLineInfo)r; string o="";
 while(r.Read()) { if(r.NodeType==XmlNodeType.Text||r.NodeType==XmlNodeType.Element) { int line=p.LineNumber; var ls=s.Split('\n'); int pos=0; for(int i=0;i<line-1&&i<ls.Length;i++) pos+=ls[i].Length+1; pos+=p.LinePosition-1; o+=$" {r.NodeType} {r.Name}{r.Value} {p.LineNumber}:{p.LinePosition} -> '{(pos<s.Length?s.Substring(pos,Math.Min(4,s.Length-pos)):"?")}'"; } }
 Console.WriteLine(s.Replace("\n","\\n")+"\n   "+o);
}
