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
