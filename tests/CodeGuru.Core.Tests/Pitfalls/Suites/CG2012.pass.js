//: compared
if (name.indexOf('x') !== -1) a();
//: greater
if (name.indexOf('x') >= 0) a();
//: includes
if (name.includes('x')) a();
//: a value
const at = name.indexOf('x');
//: the complement
if (~name.indexOf('x')) a();
//: an argument
if (check(name.indexOf('x'))) a();
//: at the start
if (name.indexOf('x') === 0) a();
//: a method of its own without arguments
if (cursor.indexOf()) a();
//: a line that a tool has packed
var a=f0(x0),f1(x1),f2(x2),f3(x3),f4(x4),f5(x5),f6(x6),f7(x7),f8(x8),f9(x9),f10(x10),f11(x11),f12(x12),f13(x13),f14(x14),f15(x15),f16(x16),f17(x17),f18(x18),f19(x19),f20(x20),f21(x21),f22(x22),f23(x23),f24(x24),f25(x25),f26(x26),f27(x27),f28(x28),f29(x29),f30(x30),f31(x31),f32(x32),f33(x33),f34(x34),f35(x35),f36(x36),f37(x37),f38(x38),f39(x39),f40(x40),f41(x41),f42(x42),f43(x43),f44(x44),f45(x45),f46(x46),f47(x47),f48(x48),f49(x49),f50(x50),f51(x51),f52(x52),f53(x53),f54(x54),f55(x55),f56(x56),f57(x57),f58(x58),f59(x59);if(a.indexOf('x')){g()}
