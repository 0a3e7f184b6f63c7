//: a variable
<?php
if ($role = 'admin') { // <-
    grant();
}
