<?php
declare(strict_types=1);

require_once __DIR__ . '/vendor/autoload.php';

use Shop\{Invoice, InvoiceRepository};
use function Shop\format_money as money;
use const Shop\VAT;

session_start();
$user = $_SESSION['user'] ?? null;
if ($user === null) {
    header('Location: /login.php', true, 303);
    exit;
}

$repository = new InvoiceRepository(new PDO('sqlite:' . __DIR__ . '/shop.db'));
$errors = [];

if ($_SERVER['REQUEST_METHOD'] === 'POST') {
    if (!hash_equals($_SESSION['token'], $_POST['token'] ?? '')) {
        http_response_code(403);
        die('The form has expired.');
    }
    $id = filter_input(INPUT_POST, 'id', FILTER_VALIDATE_INT);
    try {
        match ($_POST['action'] ?? '') {
            'pay' => $repository->markPaid($id, new DateTimeImmutable()),
            'cancel' => $repository->cancel($id),
            default => throw new InvalidArgumentException('unknown action'),
        };
        header('Location: ' . $_SERVER['REQUEST_URI'], true, 303);
        exit;
    } catch (InvalidArgumentException | DomainException $problem) {
        $errors[] = $problem->getMessage();
    }
}

$invoices = array_filter($repository->of($user), static fn (Invoice $invoice): bool => !$invoice->isCancelled());
usort($invoices, fn (Invoice $a, Invoice $b) => $b->date <=> $a->date);
$total = array_sum(array_map(fn (Invoice $invoice) => $invoice->total * (1 + VAT), $invoices));
?>
<!doctype html>
<title>Invoices</title>
<h1>Invoices of <?= htmlspecialchars($user->name) ?></h1>
<?php foreach ($errors as $error): ?>
  <p class="error"><?= htmlspecialchars($error) ?></p>
<?php endforeach ?>
<?php if ($invoices): ?>
<table>
  <?php foreach ($invoices as $number => $invoice): ?>
  <tr><td><?= $number + 1 ?><td><?= $invoice->date->format('d.m.Y') ?><td><?= money($invoice->total) ?></tr>
  <?php endforeach; ?>
</table>
<p>Sum: <?= money($total) ?></p>
<?php else: ?>
<p>There are none.</p>
<?php endif; ?>
