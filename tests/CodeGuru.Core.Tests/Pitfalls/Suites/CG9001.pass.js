//: no name for the error
try { work(); } catch {}
//: a comment
try { work(); } catch (e) { // not there yet
}
//: it is handled
try { work(); } catch (e) { console.error(e); }
//: the name says that it is meant
try { work(); } catch (_e) {}
//: one step that may fail
try { localStorage.setItem('a', 1); } catch (e) {}
//: asks once what the platform can
const define = (function () { try { const f = native(Object, 'define'); f({}, '', {}); return f; } catch (e) {} })();
//: a mark that is set last
function f(v) { try { v.tag = undefined; v.other = 1; var isSet = true; } catch (e) {} return isSet; }
//: a comment right before the handler
function f(e) { try { e.clear(); e.html = 'x'; e = 0; g();
  // If that throws, take the other way
  } catch (error) {} return e; }
